import { withDays } from './calendar-days';
import type { Stored } from './records';
import { NotebookError } from './notebook-error';

/** What is sealed of a record. */
export type SealedContent = Pick<Stored, 'content' | 'lineage'>;

/**
 * Turns a sealed content of version n, at index n - 1, into one of version n + 1. Upgrades are only ever added, never
 * edited; each has a sample before and after in the tests. A record is upgraded when it is read and stored upgraded
 * when it is next written, so an upgrade can be interrupted at any point without harm. Backups need a step of the same
 * kind, see `backup/backup-upgrades.ts`.
 */
export type Upgrade = (content: unknown) => unknown;

const UPGRADES: readonly Upgrade[] = [
  // Versions were compared by their revisions, and nothing was sealed beside the content.
  (content) => ({ content }),
  // Days were told by times, in the time zone of whoever looked.
  (sealed) => withDaysIn(sealed as Pick<Stored, 'content'>),
];

const withDaysIn = (sealed: Pick<Stored, 'content'>) => ({ ...sealed, content: withDays(sealed.content) });

/** The first version of the contents that stores days. */
export const SCHEMA_WITH_DAYS = 3;

/** The version of the contents written today. */
export const RECORD_SCHEMA = UPGRADES.length + 1;

/**
 * Returns a content of any earlier version as one of today's.
 * @throws NotebookError 'too-new' for a later version; RangeError for a number that was never a version
 */
export function upgradeContent(
  content: unknown,
  from: number,
  upgrades: readonly Upgrade[] = UPGRADES,
): SealedContent {
  if (!Number.isSafeInteger(from) || from < 1) throw new RangeError(`No version ${from} was ever written`);
  if (from > upgrades.length + 1) throw new NotebookError('too-new', 'A newer Overture wrote this record');
  return upgrades.slice(from - 1).reduce((older, upgrade) => upgrade(older), content) as SealedContent;
}
