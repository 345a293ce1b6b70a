import type { Content } from './records';
import { NotebookTooNew } from './notebook-errors';

/**
 * How a sealed content of version n becomes one of version n + 1, at index n - 1. Only ever added to, never edited;
 * each has a sample before and after in the tests. A record is upgraded when it is read and stored so when it is next
 * written, so an upgrade can be interrupted at any point without harm. Backups need a step of the same kind, see
 * `backup/backup-upgrades.ts`.
 */
export type Upgrade = (content: unknown) => unknown;

const UPGRADES: readonly Upgrade[] = [];

/** The version written today. */
export const SCHEMA = UPGRADES.length + 1;

/** Content of any earlier version, as today's. @throws NotebookTooNew for a later one */
export function upgraded(content: unknown, from: number, upgrades: readonly Upgrade[] = UPGRADES): Content {
  if (!Number.isSafeInteger(from) || from < 1) throw new RangeError(`No version ${from} was ever written`);
  if (from > upgrades.length + 1) throw new NotebookTooNew('A newer Overture wrote this record');
  return upgrades.slice(from - 1).reduce((older, upgrade) => upgrade(older), content) as Content;
}
