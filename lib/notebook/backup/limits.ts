/** What a backup may be, so that a hostile one cannot exhaust the computer. */
export const LIMITS = {
  /** The whole file, in bytes. */
  file: 50 * 1024 * 1024,
  records: 100_000,
  /** Ids in one record, of openers that were starred or suggestions that were tried. */
  ids: 10_000,
  /** Low enough that adding one to it will always be exact. */
  revision: 1e9,
  /** How deeply the JSON may nest; ours needs six. */
  depth: 8,
};
