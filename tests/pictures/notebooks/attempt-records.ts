import type { Reply } from '../../../content/vocabulary.ts';
import type { Attempt, Stored } from '../../../lib/notebook/records/records.ts';
import { calendarDay } from '../../../lib/text/calendar-day.ts';
import { DAY, NOW } from '../time.ts';

const TRIED: Pick<Attempt, 'words' | 'openerId' | 'reply' | 'line'>[] = [
  {
    words:
      'There’s something about us I’d like to talk over, and I feel hopeful about it. When would be a calm time this week?',
    openerId: 'hopeful-thing-calm-time',
    reply: 'maybe',
    line: 'Said Thursday might work.',
  },
  { words: 'I miss our evenings. What would make one of them easy for you?', reply: 'silence' },
  { words: 'Thank you for telling me. May I think about it until tomorrow?', reply: 'yes' },
  { words: 'Would you read one page with me, and tell me what you make of it?' },
];
const REPLIES: Reply[] = ['maybe', 'no', 'silence', 'yes', 'counter-offer', 'upset'];

const stored = (at: number, ago: number, given: (typeof TRIED)[number]): Stored => ({
  id: `attempt-${at}`,
  revision: 1,
  content: {
    kind: 'attempt',
    ...given,
    triedOn: calendarDay(NOW - ago),
    triedAt: NOW - ago,
    updatedAt: NOW - ago,
  },
});

export const oneAttempt: Stored[] = [stored(0, DAY, TRIED[0]!)];
export const someAttempts: Stored[] = TRIED.map((tried, at) => stored(at, (1 + 5 * at) * DAY, tried));

/** One every third day. */
export const manyAttempts = (count: number): Stored[] =>
  Array.from({ length: count }, (_, at) =>
    stored(at, (1 + 3 * at) * DAY, {
      words: TRIED[at % TRIED.length]!.words,
      reply: REPLIES[at % REPLIES.length]!,
    }),
  );
