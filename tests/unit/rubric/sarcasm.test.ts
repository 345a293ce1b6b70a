import { findSarcasm } from '@/lib/rubric/sarcasm';
import { itFinds } from './finds';

itFinds(findSarcasm, {
  rule: 'R8',
  flags: {
    'whatever, as usual': 'whatever, as usual',
    'Oh great, another excuse.': 'Oh great, another',
    'must be nice': 'must be nice',
    'Thanks for nothing': 'Thanks for nothing',
    'wow, thanks': 'wow, thanks',
  },
  passes: [
    'Whatever you need, I can wait.',
    'Oh great, I’m so glad you told me!',
    'Thanks a lot for cooking.',
    'Dinner at seven as usual?',
    'Wow, thank you, that was so kind.',
    'Good luck with your exam.',
  ],
});
