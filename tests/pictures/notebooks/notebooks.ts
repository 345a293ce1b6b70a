import type { Prepared } from './in-the-browser.ts';
import { manyAttempts, oneAttempt, someAttempts } from './attempt-records.ts';
import { favourites, ownOpeners, profile } from './singleton-records.ts';
import { trashedNotes, manyNotes, oneNote, someNotes } from './note-records.ts';
import { trashedRuns, manyRuns, oneRun, someRuns } from './run-records.ts';

/** The passphrase of every prepared notebook that has one. */
export const PASSPHRASE = 'velvet kettle orbit pardon';

const some = [...someNotes, ...trashedNotes, ...someRuns, ...someAttempts, ...ownOpeners(2), favourites];

/** Lists the prepared notebooks, in the sizes that views have to handle. */
const NOTEBOOKS = {
  empty: () => ({ records: [] }),
  /** One of each. */
  one: () => ({ records: [...oneNote, ...oneRun, ...oneAttempt, ...ownOpeners(1), favourites] }),
  /** A few months with it. */
  some: () => ({ records: some }),
  /** The same, and it is known what the two call it. */
  named: () => ({ records: [...some, profile] }),
  /** A year of the same checklist, some of it in the trash. */
  year: () => ({ records: [...manyRuns(12, 30), ...trashedRuns, profile] }),
  /** With a passphrase, and open. */
  unlocked: () => ({ records: some, passphrase: PASSPHRASE, recoveryCode: true }),
  locked: () => ({ records: some, passphrase: PASSPHRASE, recoveryCode: true, locked: true }),
  /** Years of it. */
  many: () => ({
    records: [
      ...manyNotes(10_000),
      ...manyRuns(200, 9),
      ...manyAttempts(200),
      ...ownOpeners(100),
      favourites,
    ],
  }),
} satisfies Record<string, () => Prepared>;

export type NotebookName = keyof typeof NOTEBOOKS;
export const NOTEBOOK_NAMES = Object.keys(NOTEBOOKS) as NotebookName[];

export const prepared = (name: NotebookName): Prepared => NOTEBOOKS[name]();
