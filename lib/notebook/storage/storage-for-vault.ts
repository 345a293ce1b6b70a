import { Dexie, type EntityTable } from 'dexie';
import { importDataKey } from '@/lib/vault/crypto/data-key';
import type { NotebookStorage } from '@/lib/vault/record/notebook-storage';
import { TABLES } from '../records/table';
import { beforeDeadline, deletionOf } from './database-deadline';
import { databaseNames } from './database-names';
import { DatabaseStore } from './database-store';
import { DATABASE_PREFIX } from './notebook-database';
import { ReplicaStore } from './replica/replica-store';
import { openRowIfIntact } from './sealed-row';

/** Name of the database that holds the replica of the vault record. */
const VAULT_DATABASE = 'overture-vault';

class VaultDatabase extends Dexie {
  copy!: EntityTable<{ name: string; value: unknown }, 'name'>;

  constructor() {
    super(VAULT_DATABASE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ copy: 'name' });
  }
}

/**
 * Gives the vault access to IndexedDB, for the replica of its record, and to everything sealed, for its deletion.
 * Without the replica, sealed notes that survived the loss of storage.local would be lost with their key all the same.
 */
export const storageForVault: NotebookStorage = {
  readVault: () => withDatabase(async ({ copy }) => (await copy.get('vault'))?.value),
  writeVault: (value) => withDatabase(async ({ copy }) => void (await copy.put({ name: 'vault', value }))),
  async hasSealed(kid = '') {
    const names = (await databaseNames()) ?? [];
    return names.some((name) => name.startsWith(DATABASE_PREFIX + kid)) || (await ReplicaStore.any({ kid }));
  },
  async isOpenedBy(raw) {
    const store = await DatabaseStore.open(raw.id);
    try {
      const key = await importDataKey(raw);
      const rows = (await Promise.all(TABLES.map((table) => store.readTable(table)))).flat();
      const opened = await Promise.all(rows.map((row) => openRowIfIntact(key, row)));
      // All of them: a key that somebody put there opens what was written since.
      return rows.length > 0 && opened.every((record) => record !== undefined);
    } finally {
      store.close();
    }
  },
  async destroyAll() {
    await ReplicaStore.destroyAll();
    return destroyDatabases();
  },
  destroyDatabases,
};

async function destroyDatabases(butFor?: string): Promise<boolean> {
  const names = await databaseNames();
  const wanted = (name: string) => name.startsWith('overture') && name !== `${DATABASE_PREFIX}${butFor}`;
  // All at once, so that one that does not go holds up none of the others.
  const deletions = (names ?? [])
    .filter(wanted)
    .map((name) => beforeDeadline(deletionOf(name), () => Dexie.delete(name)));
  const results = await Promise.allSettled(deletions);
  return names !== undefined && results.every(({ status }) => status === 'fulfilled');
}

/** Opens the database for one task: an open connection would hold up the deletion of everything. */
function withDatabase<T>(task: (database: VaultDatabase) => Promise<T>): Promise<T> {
  return beforeDeadline(VAULT_DATABASE, async () => {
    const database = new VaultDatabase();
    try {
      return await task(database);
    } finally {
      database.close();
    }
  });
}
