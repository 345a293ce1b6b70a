import { findNameCalling } from '@/lib/rubric/name-calling';
import { itFinds } from './finds';

itFinds(findNameCalling, {
  rule: 'R8',
  flags: {
    'You are so selfish.': 'You are so selfish',
    'ur being ridiculous': 'ur being ridiculous',
    'such a child': 'such a child',
    'I can’t believe how lazy you are': 'how lazy you',
    'Only a coward says that': 'Only a coward',
  },
  passes: [
    'I was selfish, and I’m sorry.',
    'I don’t think you are selfish.',
    'That was a difficult week.',
    'You’re not lazy.',
    'I called you lazy. That was wrong of me.',
    'It was a stupid thing to say, forgive me.',
    'Are you cold?',
  ],
});
