import type { RecordRef } from '../records/record-key';
import type { Table } from '../records/table';
import type { SealedRow, Tombstone } from './sealed-row';

/** One write to a store, all or nothing. */
export interface Batch {
  put: SealedRow[];
  /** Records to delete, each leaving its tombstone. */
  deleted: Tombstone[];
  /** Records to remove without a tombstone, as if they had never been written. */
  undone: RecordRef[];
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
  /** Rolls back a write that a kill interrupted, where a write takes more than one step. */
  rollBackInterrupted?(): Promise<void>;
  /** Reads the sealed integrity manifest. */
  readManifest(): Promise<string | undefined>;
  /** Reads all rows of a table. */
  readTable(table: Table): Promise<SealedRow[]>;
  /** Reads rows by id, in any order; missing ones are left out. */
  readRows(table: Table, ids: readonly string[]): Promise<SealedRow[]>;
  /** Reads the tombstones of both tables. */
  readTombstones(): Promise<Tombstone[]>;
  /** Writes a batch; resolves when it is as safe as this place can make it. Putting a row removes its tombstone. */
  write(batch: Batch): Promise<void>;
  /** Removes all tombstones, once both stores agree. */
  clearTombstones(): Promise<void>;
  /** Deletes everything sealed with this key, and the place itself. */
  destroy(): Promise<void>;
  /** Closes the connection, where there is one. */
  close(): void;
  /** Calls back, once, when a newer Overture takes over the place, where that can happen. */
  onOutdated?(listener: () => void): void;
}
