import { dataLoss } from '@/lib/vault/record/data-loss';
import type { Vault } from '@/lib/vault/vault';
import { NotebookError } from '../records/notebook-error';
import type { Committed, EncryptedStore, WritePlan } from '../storage/encrypted-store';
import type { CacheSync } from './cache-sync';
import type { StoreSession } from './store-session';
import { withWriteLock } from './write-lock';

/** After this many key rotations during one write, the write is given up. */
const MAX_ATTEMPTS = 5;

/** Writes changes to the store of the key in use, also when another page rotates the key meanwhile. */
export class NotebookWriter {
  readonly #vault: Vault;
  readonly #session: StoreSession;
  readonly #sync: CacheSync;
  /** Identifies the notebook that this page writes into, whatever key it is under. */
  #origin: string | undefined;

  constructor(vault: Vault, session: StoreSession, sync: CacheSync) {
    this.#vault = vault;
    this.#session = session;
    this.#sync = sync;
  }

  /**
   * Writes changes, all or nothing; resolves when every store in use has them.
   * @throws VaultError 'locked', NotebookError 'not-saved', 'too-long'
   */
  async commit(plan: WritePlan): Promise<Committed> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const store = await this.#session.ready();
      const { runsOn } = store.stores;
      this.#refuseOtherNotebook(store);
      const write = withWriteLock(async () => {
        // Another page may have rotated the key while this one waited for the lock.
        if (!(await this.#vault.isCurrent(store.key.id))) return undefined;
        return store.commit(plan);
      });
      const committed = await this.#session.writes.untilDone(write);
      if (committed) {
        if (committed.stored.length > 0) dataLoss.markWritten(store.key.id);
        this.#sync.publish(store.key.id, committed);
        if (committed.reconciled) await this.#session.syncWithVault();
        // Where a store was left out meanwhile, the person is told so.
        else if (store.stores.runsOn !== runsOn) void this.#session.syncWithVault();
        this.#session.emitter.emit();
        return committed;
      }
      await this.#session.syncWithVault();
    }
    throw new NotebookError('not-saved', 'The key was rotated again and again');
  }

  /** Writes into the notebook that is open now, after this page deleted the earlier one. */
  adoptOpenNotebook(): void {
    this.#origin = this.#session.origin;
  }

  /**
   * Refuses to write what was typed before another page deleted everything: it must not begin the next notebook, which
   * may be open to anybody. After a loss nobody wanted, it may.
   */
  #refuseOtherNotebook({ key }: EncryptedStore): void {
    if (this.#origin === undefined || dataLoss.isLost(key.id)) this.adoptOpenNotebook();
    if (this.#origin !== this.#session.origin) throw new NotebookError('not-saved', 'Everything was deleted');
  }
}
