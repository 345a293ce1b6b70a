import { findThreats } from '@/lib/rubric/threats';
import { itFinds } from './finds';

itFinds(findThreats, {
  rule: 'R7',
  flags: {
    'you’ll regret that': 'you’ll regret',
    'Don’t make me say it.': 'Don’t make me',
    'I’ll tell your mother what you did': 'I’ll tell your mother what you',
    'then pack your bags': 'pack your bags',
  },
  passes: [
    'I hurt you and I am sorry.',
    'I never want to hurt you.',
    'Talking doesn’t make me angry.',
    'Let’s try once and see what happens.',
    'You will never lose me.',
    'Could we find someone who listens to both of us?',
    'Take the car tomorrow, I can walk.',
  ],
});
