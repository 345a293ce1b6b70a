import { findMissingFirstPerson } from '@/lib/rubric/rules/missing-first-person';
import { testRule } from '../rule-examples';

testRule(findMissingFirstPerson, {
  rule: 'R4',
  flags: {
    'When would be a good time?': 'When would be a good time?',
    'In a minute, mister.': 'In a minute, mister.',
  },
  passes: ['I’d like that.', 'Let’s wait.', 'im here', 'Would you sit with me?', 'That house is ours.'],
});
