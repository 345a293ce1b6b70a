import { SINGLETONS, type Table } from '../records/table';
import type { EncryptedStore } from '../storage/encrypted-store';
import type { RecordCache } from './record-cache';
import { withWriteLock } from './write-lock';

/** Loads the tables that were requested into the cache. */
export class TableLoader {
  readonly #cache: RecordCache;
  readonly #requested = new Set<Table>([SINGLETONS]);

  constructor(cache: RecordCache) {
    this.#cache = cache;
  }

  /** Requests a table, to be loaded from then on. @returns whether it was requested before */
  request(table: Table): boolean {
    const before = this.#requested.has(table);
    this.#requested.add(table);
    return before;
  }

  /**
   * Loads the requested tables that the cache lacks.
   * @param isCurrent returns whether the store is still the one in use; otherwise nothing more is loaded
   * @returns the number of damaged records found
   */
  async load(store: EncryptedStore, isCurrent: () => boolean): Promise<number> {
    let found = 0;
    for (const table of this.#requested) {
      while (!this.#cache.has(table)) {
        const isValid = this.#cache.beginLoading(table);
        // oxlint-disable-next-line no-await-in-loop -- one table after the other, again where it changed meanwhile
        const { stored, damaged } = await store.load(table, withWriteLock);
        if (!isCurrent()) return found;
        if (!isValid()) continue;
        this.#cache.fill(table, stored);
        found += damaged;
      }
    }
    return found;
  }
}
