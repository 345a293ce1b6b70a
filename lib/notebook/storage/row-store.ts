import type { Tombstone, Row, Table } from './sealed-row';

/** One write: all of it, or nothing. */
export interface Batch {
  put: Row[];
  /** Deleted, leaving a trace. */
  gone: Tombstone[];
  /** Undone, leaving no trace: as if it had never been written. */
  drop: Pick<Row, 'table' | 'id'>[];
  /** What the store holds after this write; see `sentinel.ts`. */
  sentinel: string | undefined;
}

/**
 * One place for sealed rows. Both places, IndexedDB and storage.local, speak this. All that reads throws
 * `StoreUnreadable` where the place cannot be read.
 */
export interface RowStore {
  /** What wrote here last, for `refuseNewer`. */
  readFormat(): Promise<unknown>;
  /** Takes back a write that a kill left half done, where a write has more than one step. */
  takeBackInterrupted?(): Promise<void>;
  readManifest(): Promise<string | undefined>;
  readTable(table: Table): Promise<Row[]>;
  /** Rows in any order; missing ones are left out. */
  readRows(table: Table, ids: readonly string[]): Promise<Row[]>;
  readTombstones(): Promise<Tombstone[]>;
  /** Resolves when the write is as safe as this place can make it. Putting a row takes its trace of deletion away. */
  write(batch: Batch): Promise<void>;
  /** Forgets the traces of deletion, once both places agree. */
  forgetTombstones(): Promise<void>;
  /** Deletes everything under this key, and the place itself. */
  destroy(): Promise<void>;
  close(): void;
  /** Where a newer Overture can take the place over: says so, once. */
  whenOutdated?(told: () => void): void;
}
