import type { Stage } from '../../../content/vocabulary.ts';
import type { Stored } from '../../../lib/notebook/records/records.ts';
import { DAY, NOW } from '../time.ts';

/** Two starred openers of the deck. */
export const favourites: Stored = {
  id: 'favourites',
  revision: 1,
  content: { kind: 'favourites', openerIds: ['hopeful-thing-calm-time', 'thank-you-for-being-honest'] },
};

export const profile: Stored = {
  id: 'profile',
  revision: 1,
  content: {
    kind: 'profile',
    partnerName: 'Noa',
    therapyWord: 'a check-up for us',
    updatedAt: NOW - 20 * DAY,
  },
};

const WRITTEN = [
  'Could we walk to the bridge and talk on the way?',
  'I would like to understand your side before I say mine.',
  'What would make this easier for you?',
];
const STAGES: Stage[] = ['ask-for-a-time', 'understand', 'small-step'];

/** Openers the person wrote. */
export const ownOpeners = (count: number): Stored[] =>
  Array.from({ length: count }, (_, at) => {
    const text = count > WRITTEN.length ? `${WRITTEN[at % 3]} (${at + 1})` : WRITTEN[at]!;
    const time = NOW - (3 + at) * DAY;
    const content = {
      kind: 'opener' as const,
      text,
      stage: STAGES[at % 3]!,
      createdAt: time,
      updatedAt: time,
    };
    return { id: `own-${at}`, revision: 1, content };
  });
