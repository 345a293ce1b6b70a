import type { Note, Stored } from '../../../lib/notebook/records/records.ts';
import { DAY, HOUR, NOW } from '../time.ts';

/** An invented person's notes, of the kinds that lists and editors have to bear. */
const SOME: Omit<Note, 'kind' | 'createdAt' | 'updatedAt'>[] = [
  {
    text: 'Tonight was calmer than I feared. We even laughed about the kettle, and it was the first time this week that nobody looked at a clock.',
  },
  {
    title: 'Sunday, at the lake',
    text: 'Said I miss our evenings. Noa did not answer at once, but took my hand.\n\nI would like to remember that a pause is not a no.',
    about: { kind: 'opener', openerId: 'hopeful-thing-calm-time' },
  },
  { text: 'היום דיברנו בשקט. אני רוצה לזכור את זה.' },
  {
    text: 'Looked at https://example.org/a-very-long-address/that-does-not-end/and-has-no-place-to-break/anywhere-in-it and put it aside for now.',
  },
  { text: 'Things I like about us: Saturday mornings, the walk home, how we pack a car.' },
  { title: 'Not tonight', text: 'Both of us tired. It can wait until the weekend.' },
];

const TRASHED: Omit<Note, 'kind' | 'createdAt' | 'updatedAt'>[] = [
  { text: 'A list for the shop: lentils, lemons, the good bread.', binnedAt: NOW - 2 * DAY },
  { text: 'Wrote this in a hurry. I see it differently today.', binnedAt: NOW - 9 * DAY },
];

const OPENINGS = ['This morning', 'After supper', 'On the way home', 'Before sleep', 'At the weekend'];
const MIDDLES = [
  'we talked about the summer',
  'I listened longer than I usually do',
  'we were both quiet, and it was fine',
  'Noa told me about work',
  'I noticed how tired I am',
  'we cooked together',
  'I asked one question and waited',
];
const ENDINGS = [
  'and it stayed kind.',
  'which I want to remember.',
  'though it was hard to begin.',
  'and later we laughed.',
];

const stored = (
  id: string,
  content: Omit<Note, 'kind' | 'createdAt' | 'updatedAt'>,
  ago: number,
): Stored => ({
  id,
  revision: 1,
  content: { kind: 'note', ...content, createdAt: NOW - ago, updatedAt: NOW - ago },
});

export const oneNote: Stored[] = [stored('note-0', SOME[0]!, HOUR)];
export const someNotes: Stored[] = SOME.map((note, at) => stored(`note-${at}`, note, HOUR + at * 3 * DAY));
export const trashedNotes: Stored[] = TRASHED.map((note, at) =>
  stored(`bin-${at}`, note, 10 * DAY + at * DAY),
);

/** Notes of many years, three hours apart, no two alike. */
export function manyNotes(count: number): Stored[] {
  const pick = (from: string[], at: number) => from[at % from.length]!;
  return Array.from({ length: count }, (_, at) => {
    const text = `${pick(OPENINGS, at)} ${pick(MIDDLES, at)} ${pick(ENDINGS, at)} (${count - at})`;
    return stored(`many-${at}`, { text }, HOUR + at * 3 * HOUR);
  });
}
