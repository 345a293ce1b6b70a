import { findConditionalLove } from '@/lib/rubric/conditional-love';
import { itFinds } from './finds';

itFinds(findConditionalLove, {
  rule: 'R7',
  flags: {
    'I’d love you more if you tried': 'I’d love you more if you',
    'prove that you love me': 'prove that you love',
    'I can’t love someone who hides': 'can’t love someone who',
    'No kisses until you say yes': 'No kisses until you',
  },
  passes: [
    'I love you whatever you decide.',
    'You don’t have to prove that you love me.',
    'I’d love it if we talked.',
    'I would love you to come, only if you want to.',
    'I love you more every year.',
  ],
});
