import { findAbsolutes } from '@/lib/rubric/absolutes';
import { itFinds } from './finds';

itFinds(findAbsolutes, {
  rule: 'R5',
  flags: {
    'You always leave it to me.': 'You always',
    'You’re constantly on that phone': 'You’re constantly',
    'honestly you just never listen to me': 'you just never',
    'youve NEVER asked how i am': 'youve NEVER',
    'Every single time you say that.': 'Every single time you',
    'Why do you always walk off?': 'Why do you always',
    'You don’t ever think of me': 'You don’t ever',
    'you never make time for me': 'you never',
  },
  passes: [
    'You never have to decide today.',
    'We always find a way.',
    'I never meant it like that.',
    'You’ve always been kind to me.',
    'You can always say no.',
    'I love you always.',
    'You never let me down.',
    'I said you never listen, and that was unfair of me.',
  ],
});
