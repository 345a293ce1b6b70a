import { Dexie, type EntityTable } from 'dexie';
import type { Table } from '../records/table';
import type { Removal, SealedRow } from './sealed-row';

/** A row without its table, which the object store tells. */
type DatabaseRow = Omit<SealedRow, 'table'>;

/** Prefix of the name of every notebook database; the id of the data key follows. */
export const DATABASE_PREFIX = 'overture-notes-';

/** Opens the IndexedDB database of one data key. Only random ids are indexed. */
export class NotebookDatabase extends Dexie {
  /** What earlier versions kept of deleted records; today’s are sealed in `meta`. */
  readonly removals: EntityTable<Removal & { key: string }, 'key'>;
  readonly meta: EntityTable<{ name: string; value: string }, 'name'>;

  /** Called when a newer Overture took the database over, and this page can no longer write. */
  onoutdated: () => void = () => undefined;

  constructor(kid: string) {
    // Strict: a write counts as done when the disk has it, because a kill in between has cost whole databases.
    super(DATABASE_PREFIX + kid, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ desk: 'id', records: 'id', gone: 'key', meta: 'name' });
    this.removals = this.table('gone');
    this.meta = this.table('meta');
    // Another page rotated the key or is newer: close at once, and without Dexie's warning on the console.
    this.on('versionchange', ({ newVersion }) => {
      this.close();
      if (newVersion !== null) this.onoutdated();
      return false;
    });
  }

  /** Returns the object store of a table. */
  rows(table: Table): EntityTable<DatabaseRow, 'id'> {
    return this.table(table);
  }
}
