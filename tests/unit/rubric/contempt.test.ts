import { findContempt } from '@/lib/rubric/contempt';
import { itFinds } from './finds';

itFinds(findContempt, {
  rule: 'R8',
  flags: {
    'oh grow up': 'grow up',
    'What is wrong with you?': 'What is wrong with you',
    'you people are all the same': 'you people',
    'you disgust me': 'you disgust me',
    'a normal person would go': 'normal person',
  },
  passes: [
    'I’d like us to be friends when we grow up.',
    'There is nothing wrong with you.',
    'I’d hate you to feel pushed.',
    'I’m tired of fighting.',
    'Do you even remember how we met?',
  ],
});
