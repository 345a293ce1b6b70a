import type { RecordRef } from '../records/record-key';
import type { Table } from '../records/table';
import type { Removal, SealedRow } from './sealed-row';

/** One write to a store, all or nothing. */
export interface Batch {
  put: SealedRow[];
  /** Records to delete, of which something may still lie in a store that a kill interrupts. */
  deleted: Removal[];
  /** Records to remove as if they had never been written. */
  undone: RecordRef[];
  /** The sealed tombstones after this write; null where there are none any more, undefined where they stay as they are. */
  tombstones: string | null | undefined;
  /** The sealed integrity manifest of the store after this write; see `integrity-manifest.ts`. */
  manifest: string | undefined;
}

/**
 * Stores sealed rows in one place, IndexedDB or storage.local. All methods that read throw NotebookError
 * 'store-unreadable' where the place cannot be read.
 */
export interface RowStore {
  /** Reads the format mark of the last write, for `refuseNewerFormat`. */
  readFormat(): Promise<unknown>;
  /** Rolls back or completes a write that a kill interrupted, where a write takes more than one step. */
  finishInterrupted?(): Promise<void>;
  /** Reads the sealed integrity manifest. */
  readManifest(): Promise<string | undefined>;
  /** Reads all rows of a table. */
  readTable(table: Table): Promise<SealedRow[]>;
  /** Reads rows by id, in any order; missing ones are left out. */
  readRows(table: Table, ids: readonly string[]): Promise<SealedRow[]>;
  /** Reads the sealed tombstones; see `tombstones.ts`. */
  readTombstones(): Promise<string | undefined>;
  /** Reads the removals that are not completed, and those that an earlier version kept. */
  readRemovals(): Promise<Removal[]>;
  /** Writes a batch; resolves when it is as safe as this place can make it. Putting a row takes back its removal. */
  write(batch: Batch): Promise<void>;
  /** Completes and forgets all removals, once both stores agree. */
  clearRemovals(): Promise<void>;
  /** Deletes everything sealed with this key, and the place itself. */
  destroy(): Promise<void>;
  /** Closes the connection, where there is one. */
  close(): void;
  /** Calls back, once, when a newer Overture takes over the place, where that can happen. */
  onOutdated?(listener: () => void): void;
}
