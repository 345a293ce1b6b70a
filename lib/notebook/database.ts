import { Dexie, type EntityTable } from 'dexie';
import type { Stored } from './records';

/** The IndexedDB database behind the notebook. Only the id is indexed: nothing about the content is visible outside it. */
export class NotebookDatabase extends Dexie {
  records!: EntityTable<Stored, 'id'>;

  constructor(name = 'overture') {
    // Strict: a write counts as done when the disk has it, because a kill in between has cost whole databases.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ records: 'id' });
  }
}
