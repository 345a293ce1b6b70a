import { dataLoss } from '@/lib/vault/record/data-loss';
import type { Vault } from '@/lib/vault/vault';
import { fromUtf8, utf8 } from '@/lib/vault/crypto/bytes';
import { keyedHash } from '@/lib/vault/crypto/keyed-hash';
import { open, seal } from '@/lib/vault/crypto/seal';
import { VaultLocked } from '@/lib/vault/crypto/vault-errors';
import type { Change } from '../storage/changes';
import type { Committed, EncryptedStore, Read } from '../storage/encrypted-store';
import type { Emitter } from './readable.svelte';
import type { RecordCache } from './record-cache';
import { rotateNotebookKey } from './rotate-notebook-key';
import { NotSaved } from '../records/notebook-errors';
import type { NotebookState } from './notebook-state';
import { alone, EncryptedStoreSession } from './opened-ledger';
import type { TabMessage } from './tab-channel';
import type { Table } from '../storage/sealed-row';
import { CacheSync } from './cache-sync';
import type { TaskOptions } from './task-options';

/**
 * The notebook as this page has it: its ledger, open or shut as the vault says, and its memory, in step with the other
 * pages. Knows nothing of notes; `Notebook` gives records their meaning.
 */
export class NotebookSession {
  readonly vault: Vault;
  readonly #shared = new CacheSync((told) => this.#hear(told));
  readonly #ledger: EncryptedStoreSession;
  readonly #newId: () => string;
  /** Which notebook this page writes into, whatever key it is under. */
  #origin: string | undefined;
  #erasures = 0;
  #erasedHere = false;

  constructor(vault: Vault, newId: () => string) {
    this.vault = vault;
    this.#newId = newId;
    this.#ledger = new EncryptedStoreSession(vault, this.memory, newId);
  }

  get memory(): RecordCache {
    return this.#shared.memory;
  }

  get emitter(): Emitter {
    return this.#ledger.emitter;
  }

  get state(): NotebookState {
    return this.#ledger.state;
  }

  get error(): unknown {
    return this.#ledger.error;
  }

  /** How often everything was deleted since this page opened, here or in another page. */
  get erasures(): number {
    return this.#erasures;
  }

  /** Whether this page deleted everything, so that of several open ones only it has to go on. */
  get erasedHere(): boolean {
    return this.#erasedHere;
  }

  /** Asks for a table; it is read once and kept up to date from then on. */
  want(table: Table): void {
    if (!this.#ledger.want(table)) void this.follow();
  }

  /** Resolves when this page has taken in what the vault says now. */
  follow(): Promise<void> {
    return this.#ledger.follow();
  }

  /** Waits for a table to be in memory. @throws VaultLocked, or why the notebook cannot be opened */
  async loaded(table: Table): Promise<RecordCache> {
    this.#ledger.want(table);
    await this.#ledger.ready();
    if (!this.memory.has(table)) await this.follow();
    if (!this.memory.has(table)) throw this.error ?? new VaultLocked('The notebook is locked');
    return this.memory;
  }

  /**
   * One write, all or nothing; resolves when every store in use has it.
   * @throws VaultLocked, NotSaved
   */
  async commit(plan: (read: Read) => Promise<readonly Change[]>): Promise<Committed> {
    for (let turn = 0; turn < 5; turn++) {
      const ledger = await this.#ledger.ready();
      this.#refuseAnother(ledger);
      const committed = await alone(async () => {
        // Another page may have moved the notebook under a new key while this one waited for its turn.
        if (!(await this.vault.isCurrent(ledger.key.id))) return undefined;
        return ledger.commit(plan);
      });
      if (committed) {
        if (committed.stored.length > 0) dataLoss.noteWritten(ledger.key.id);
        this.#shared.spread(ledger.key.id, committed);
        if (committed.compared) await this.follow();
        this.emitter.ring();
        return committed;
      }
      await this.follow();
    }
    throw new NotSaved('The notebook was moved again and again');
  }

  /** Moves everything under a new key, see `move-notebook.ts`. @throws VaultLocked, NotSaved, AbortError */
  async move(to: { mode: 'locked' | 'session'; passphrase?: string }, watched?: TaskOptions): Promise<void> {
    const ledger = await this.#ledger.ready();
    this.#ledger.noteLeftBehind(await alone(() => rotateNotebookKey(this.vault, ledger, to, watched)));
    await this.follow();
  }

  /** Deletes everything, in every place, and begins anew. */
  async erase(): Promise<void> {
    await this.#ledger.settled();
    try {
      await alone(async () => {
        this.#ledger.shut();
        await this.vault.deletion.eraseEverything();
      });
      this.#shared.tellOthers({ kind: 'erased' });
      this.#erasedHere = true;
      this.#erasures++;
    } finally {
      // Where not everything could be deleted, this page says so too instead of going on as if it were open.
      await this.follow();
    }
    this.#origin = this.#ledger.origin;
  }

  /** The person was told that what they had written is lost. */
  async acknowledgeLoss(): Promise<void> {
    dataLoss.acknowledge();
    await this.follow();
  }

  /**
   * Seals a text for this page's memory alone, for one that no store took before the notebook locks.
   * @returns opens it again, once the notebook is unlocked; rejects when the key is another one by then
   * @throws VaultLocked
   */
  async setAside(text: string): Promise<() => Promise<string>> {
    const place = { table: 'aside', id: this.#newId(), schema: 1, revision: 1 };
    const box = await seal((await this.#ledger.ready()).key, place, utf8(text));
    return async () => fromUtf8(await open((await this.#ledger.ready()).key, place, box));
  }

  /** Names what is private by the key in use; see `naming.ts`. @throws VaultLocked */
  async naming(): Promise<(text: string) => Promise<string>> {
    const { key } = await this.#ledger.ready();
    return (text) => keyedHash(key, text);
  }

  /** Stops listening and forgets everything. */
  close(): void {
    this.#shared.close();
    this.#ledger.close();
  }

  /**
   * What was typed here before another page deleted everything must not begin the next notebook, which may be open to
   * anybody. After a loss nobody wanted, it may.
   */
  #refuseAnother({ key }: EncryptedStore): void {
    if (this.#origin === undefined || dataLoss.isLost(key.id)) this.#origin = this.#ledger.origin;
    if (this.#origin !== this.#ledger.origin) throw new NotSaved('Everything was deleted');
  }

  async #hear(told: TabMessage): Promise<void> {
    if (told.kind !== 'changed') {
      this.memory.drop();
      if (told.kind === 'erased') this.#erasures++;
      return this.follow();
    }
    const ledger = this.#ledger.current;
    if (!ledger || ledger.key.id !== told.kid) return;
    await this.#shared.readAgain(ledger, told, () => this.#ledger.current === ledger);
    this.emitter.ring();
  }
}
