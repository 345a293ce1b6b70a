import { findFalseUrgency } from '@/lib/rubric/false-urgency';
import { itFinds } from './finds';

itFinds(findFalseUrgency, {
  rule: 'R9',
  flags: {
    'before it’s too late': 'before it’s too late',
    'This is your last chance.': 'last chance',
    'time is running out': 'time is running out',
    'I need an answer by Friday': 'need an answer by Friday',
    'now or never': 'now or never',
  },
  passes: [
    'It’s never too late.',
    'You don’t have to decide today.',
    'There is no last chance here.',
    'If we run out of time tonight, we go on tomorrow.',
    'Is nine too late to call?',
    'I can’t wait to see you.',
    'Could we choose by Friday, or is next week better?',
  ],
});
