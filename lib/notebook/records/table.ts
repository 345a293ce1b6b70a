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

/** The table of each kind, and whether there is one record of it instead of any number; the compiler asks for a new kind. */
const KINDS: Readonly<Record<Content['kind'], { table: Table; single: boolean }>> = {
  favourites: { table: SINGLETONS, single: true },
  ticks: { table: SINGLETONS, single: true },
  profile: { table: SINGLETONS, single: true },
  draft: { table: SINGLETONS, single: true },
  opener: { table: SINGLETONS, single: false },
  note: { table: RECORDS, single: false },
  reflection: { table: RECORDS, single: false },
  attempt: { table: RECORDS, single: false },
};

/** Returns the table that holds the records of a kind. */
export const tableOf = (kind: Content['kind']): Table => KINDS[kind].table;

/** Returns whether there is only one record of a kind, so that no second version can be kept beside it. */
export const isSingle = (kind: Content['kind']): boolean => KINDS[kind].single;
