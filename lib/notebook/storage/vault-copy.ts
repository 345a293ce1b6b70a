import { Dexie, type EntityTable } from 'dexie';
import { NOTEBOOKS } from './notebook-database';
import { ReplicaStore } from './replica/replica-store';

/** The database that holds the second copy of the vault record. */
export const VAULT_DATABASE = 'overture-vault';

class VaultDatabase extends Dexie {
  copy!: EntityTable<{ name: string; value: unknown }, 'name'>;

  constructor() {
    super(VAULT_DATABASE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ copy: 'name' });
  }
}

/** The second copy of the vault record: without the key in it, sealed notes that survived would be lost all the same. */
export const vaultCopy = {
  read: () => within(async ({ copy }) => (await copy.get('vault'))?.value),
  write: (value: unknown) => within(async ({ copy }) => void (await copy.put({ name: 'vault', value }))),
  async hasSealed(): Promise<boolean> {
    const names = await Dexie.getDatabaseNames().catch(() => []);
    return names.some((name) => name.startsWith(NOTEBOOKS)) || (await ReplicaStore.any());
  },
  /** Every database of Overture, the notebook's under whatever key and this copy, and every mirror. */
  async destroyAll(): Promise<boolean> {
    const reached = await this.destroyDatabases();
    await ReplicaStore.destroyAll();
    return reached;
  },
  async destroyDatabases(butFor?: string): Promise<boolean> {
    // Firefox's permanent private mode has no IndexedDB, and an ordinary one beside it that is out of reach.
    const names = await Dexie.getDatabaseNames().catch(() => undefined);
    const wanted = (name: string) => name.startsWith('overture') && name !== `${NOTEBOOKS}${butFor}`;
    for (const name of (names ?? []).filter(wanted)) await Dexie.delete(name);
    return names !== undefined;
  },
};

/** Opened for one use: an open connection would hold up the deletion of everything. */
async function within<T>(use: (database: VaultDatabase) => Promise<T>): Promise<T> {
  const database = new VaultDatabase();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
