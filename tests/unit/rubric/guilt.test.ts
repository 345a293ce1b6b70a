import { findGuilt } from '@/lib/rubric/guilt';
import { itFinds } from './finds';

itFinds(findGuilt, {
  rule: 'R9',
  flags: {
    'After all I’ve done for you.': 'After all I’ve done',
    'If you loved me you’d come': 'If you loved me you’d',
    'You owe me this.': 'You owe me',
    'Is that too much to ask?': 'too much to ask',
    'the least you could do': 'the least you could',
  },
  passes: [
    'Thank you for all you have done.',
    'You owe me nothing.',
    'I love you and I ask for nothing.',
    'If that is too much to ask, tell me.',
    'I’m ashamed of how I spoke.',
    'Would you rather talk or rest?',
  ],
});
