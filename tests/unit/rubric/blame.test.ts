import { findBlame } from '@/lib/rubric/blame';
import { itFinds } from './finds';

itFinds(findBlame, {
  rule: 'R9',
  flags: {
    'It’s all your fault': 'It’s all your fault',
    'you ruined my birthday': 'you ruined my birthday',
    'Look what you did.': 'Look what you did',
    'Because of you we lost it.': 'Because of you we',
    'You’re the problem.': 'You’re the problem',
  },
  passes: [
    'It was my fault.',
    'It is not your fault.',
    'Thanks to you I slept in.',
    'You did nothing wrong.',
    'You made me laugh.',
    'I ruined your evening, sorry.',
    'You made me coffee.',
  ],
});
