import { MAX_IDS } from '../records/record-limit';

/** Limits the size of a backup, so that a hostile one cannot exhaust the computer. */
export const BACKUP_LIMITS = {
  /** The whole file, in bytes. */
  file: 50 * 1024 * 1024,
  records: 100_000,
  /** Ids in one record, of starred openers or ticked suggestions. */
  ids: MAX_IDS,
  /** Low enough that adding one to it will always be exact. */
  revision: 1e9,
  /** Nesting of the JSON; ours needs six levels. */
  depth: 8,
};
