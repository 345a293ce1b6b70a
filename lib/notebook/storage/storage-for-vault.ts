import { Dexie, type EntityTable } from 'dexie';
import type { NotebookStorage } from '@/lib/vault/record/notebook-storage';
import { DATABASE_PREFIX } from './notebook-database';
import { ReplicaStore } from './replica/replica-store';

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
  async hasSealed() {
    const names = await Dexie.getDatabaseNames().catch(() => []);
    return names.some((name) => name.startsWith(DATABASE_PREFIX)) || (await ReplicaStore.any());
  },
  async destroyAll() {
    const reached = await destroyDatabases();
    await ReplicaStore.destroyAll();
    return reached;
  },
  destroyDatabases,
};

async function destroyDatabases(butFor?: string): Promise<boolean> {
  // Firefox's permanent private mode has no IndexedDB, while the ordinary mode has one that is out of reach.
  const names = await Dexie.getDatabaseNames().catch(() => undefined);
  const wanted = (name: string) => name.startsWith('overture') && name !== `${DATABASE_PREFIX}${butFor}`;
  for (const name of (names ?? []).filter(wanted)) await Dexie.delete(name);
  return names !== undefined;
}

/** Opens the database for one task: an open connection would hold up the deletion of everything. */
async function withDatabase<T>(task: (database: VaultDatabase) => Promise<T>): Promise<T> {
  const database = new VaultDatabase();
  try {
    return await task(database);
  } finally {
    database.close();
  }
}
