import type { Vault } from '@/lib/vault/vault';
import type { CacheSync } from './cache-sync';
import type { NotebookWriter } from './notebook-writer';
import type { StoreSession } from './store-session';
import { withWriteLock } from './write-lock';

/** Deletes everything, and counts how often that happened while this page was open. */
export class NotebookErasure {
  readonly #vault: Vault;
  readonly #session: StoreSession;
  readonly #sync: CacheSync;
  readonly #writer: NotebookWriter;
  #count = 0;
  #byThisPage = false;

  constructor(vault: Vault, session: StoreSession, sync: CacheSync, writer: NotebookWriter) {
    this.#vault = vault;
    this.#session = session;
    this.#sync = sync;
    this.#writer = writer;
  }

  /** Counts how often everything was deleted since this page opened, by any page. */
  get count(): number {
    return this.#count;
  }

  /** Whether this page deleted everything, so that of several open ones only it has to go on. */
  get byThisPage(): boolean {
    return this.#byThisPage;
  }

  /**
   * Deletes everything in every store, and begins an empty notebook.
   * @throws what `VaultDeletion.eraseEverything` does
   */
  async eraseEverything(): Promise<void> {
    await this.#session.idle();
    try {
      await withWriteLock(async () => {
        this.#session.closeForErasure();
        await this.#vault.deletion.eraseEverything();
      });
      this.#sync.notifyOthers({ kind: 'erased' });
      this.#byThisPage = true;
      this.#count++;
    } finally {
      // Where not everything could be deleted, this page says so too instead of going on as if it were open.
      await this.#session.syncWithVault();
    }
    this.#writer.adoptOpenNotebook();
  }

  /** Counts that another page deleted everything. */
  countRemote(): void {
    this.#count++;
  }
}
