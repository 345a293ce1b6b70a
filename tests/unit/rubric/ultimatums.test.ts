import { findUltimatums } from '@/lib/rubric/ultimatums';
import { itFinds } from './finds';

itFinds(findUltimatums, {
  rule: 'R7',
  flags: {
    'Come with me or we’re done.': 'or we’re done',
    'If you won’t go, I’m leaving.': 'If you won’t go, I’m leaving',
    'either you talk to someone or it’s over': 'either you talk to someone or it’s over',
    'go. or else': 'or else',
    'I want a divorce': 'I want a divorce',
  },
  passes: [
    'If you don’t want to talk now, that is fine.',
    'I’m done with the dishes at eight.',
    'The film is over at nine.',
    'This isn’t an ultimatum.',
    'Would you rather walk, or else stay in?',
    'I’m leaving work at five.',
    'Either you pick or I pick, both are fine.',
    'If you say no I will still be here.',
  ],
});
