import { Dexie, type EntityTable } from 'dexie';
import type { Tombstone, Row } from './sealed-row';

type Kept = Omit<Row, 'table'>;
export type StoredTombstone = Tombstone & { key: string };

/** Names of every database of a notebook begin so; the rest is the key's name. */
export const NOTEBOOKS = 'overture-notes-';

/** The IndexedDB database behind the notebook of one data key. Only random ids are indexed. */
export class NotebookDatabase extends Dexie {
  desk!: EntityTable<Kept, 'id'>;
  records!: EntityTable<Kept, 'id'>;
  gone!: EntityTable<StoredTombstone, 'key'>;
  meta!: EntityTable<{ name: string; value: string }, 'name'>;

  /** Called when a newer Overture took the database over, and this page can no longer write. */
  onoutdated: () => void = () => undefined;

  constructor(kid: string) {
    // Strict: a write counts as done when the disk has it, because a kill in between has cost whole databases.
    super(NOTEBOOKS + kid, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ desk: 'id', records: 'id', gone: 'key', meta: 'name' });
    // Another page moved the notebook or is newer: give way at once, and without Dexie's warning on the console.
    this.on('versionchange', ({ newVersion }) => {
      this.close();
      if (newVersion !== null) this.onoutdated();
      return false;
    });
  }
}
