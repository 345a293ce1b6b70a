import type { Content } from './records';

/**
 * Names the table of the records that are read whenever a page opens, and that stays small: favourites, ticks, profile,
 * drafts, each a singleton, and own openers. Stored as `desk` by every version so far.
 */
export const SINGLETONS = 'desk';
/** Names the table that grows with the years and is read when somebody opens it: notes, reflections, attempts. */
export const RECORDS = 'records';

/** The two tables of the notebook, by their stored names. */
export type Table = typeof SINGLETONS | typeof RECORDS;
/** Lists the tables, in the order in which they are read. */
export const TABLES: readonly Table[] = [SINGLETONS, RECORDS];

const IN_SINGLETONS: ReadonlySet<Content['kind']> = new Set([
  'favourites',
  'ticks',
  'profile',
  'opener',
  'draft',
]);

/** Returns the table that holds the records of a kind. */
export function tableOf(kind: Content['kind']): Table {
  return IN_SINGLETONS.has(kind) ? SINGLETONS : RECORDS;
}
