import { findNoFirstPerson } from '@/lib/rubric/first-person';
import { itFinds } from './finds';

itFinds(findNoFirstPerson, {
  rule: 'R4',
  flags: {
    'When would be a good time?': 'When would be a good time?',
    'In a minute, mister.': 'In a minute, mister.',
  },
  passes: ['I’d like that.', 'Let’s wait.', 'im here', 'Would you sit with me?', 'That house is ours.'],
});
