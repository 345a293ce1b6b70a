import { exclusively } from '@/lib/vault/exclusively';
import { Vault } from '@/lib/vault/vault';
import { fromUtf8, utf8 } from '@/lib/vault/bytes';
import { open, seal } from '@/lib/vault/seal';
import { VaultLocked } from '@/lib/vault/vault-errors';
import { Ledger, type Change, type Committed, type Read } from './ledger';
import { Bell } from './live.svelte';
import { Memory } from './memory';
import { finishMove, moveNotebook, type Progress } from './move-notebook';
import { NotSaved } from './notebook-errors';
import { failure, type NotebookState } from './notebook-state';
import { Pages, type Told } from './pages';
import { tableOf, type Table } from './row';

/** How long after locking a text on its way may still be kept, in milliseconds. */
const GRACE = 500;
/** More changed records than this are read again as a whole. */
const NAMED_AT_MOST = 500;

/** One writer among all pages. */
const alone = <T>(task: () => Promise<T>) => exclusively('overture-notebook', task);

/**
 * Keeps the notebook of this page open or shut, as the vault says, and its memory in step with the other pages.
 * Knows nothing of notes; `Notebook` gives records their meaning.
 */
export class OpenedNotebook {
  readonly vault: Vault;
  readonly memory = new Memory();
  readonly bell = new Bell();
  readonly #pages = new Pages((told) => void this.#hear(told).catch(() => undefined));
  readonly #newId: () => string;
  readonly #wanted = new Set<Table>(['desk']);
  readonly #stop: () => void;
  #ledger: Ledger | undefined;
  #state: NotebookState = { kind: 'opening' };
  #turn: Promise<void>;
  #closed = false;
  #moveInterrupted = false;
  #outdated = false;
  #erasures = 0;
  #erasedHere = false;

  constructor(vault: Vault, newId: () => string) {
    this.vault = vault;
    this.#newId = newId;
    this.#stop = vault.onChange(() => void this.follow());
    this.#turn = this.#follow();
  }

  get state(): NotebookState {
    return this.#state;
  }

  /** How often everything was deleted since this page opened, here or in another page. */
  get erasures(): number {
    return this.#erasures;
  }

  /** Whether this page deleted everything, so that of several open ones only it has to go on. */
  get erasedHere(): boolean {
    return this.#erasedHere;
  }

  get error(): unknown {
    return this.#state.kind === 'failed' ? this.#state.error : undefined;
  }

  /** Asks for a table; it is read once and kept up to date from then on. */
  want(table: Table): void {
    if (this.#wanted.has(table)) return;
    this.#wanted.add(table);
    void this.follow();
  }

  /** Resolves when this page has taken in what the vault says now. */
  follow(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#follow());
    return this.#turn;
  }

  /** Waits for a table to be in memory. @throws VaultLocked, or why the notebook cannot be opened */
  async loaded(table: Table): Promise<Memory> {
    this.#wanted.add(table);
    await this.#ready();
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
      const ledger = await this.#ready();
      const committed = await alone(async () => {
        // Another page may have moved the notebook under a new key while this one waited for its turn.
        if (!(await this.vault.isCurrent(ledger.key.id))) return undefined;
        return ledger.commit(plan);
      });
      if (committed) {
        this.#spread(ledger.key.id, committed);
        return committed;
      }
      await this.follow();
    }
    throw new NotSaved('The notebook was moved again and again');
  }

  /** Moves everything under a new key, see `move-notebook.ts`. @throws VaultLocked, NotSaved, AbortError */
  async move(
    to: { mode: 'locked' | 'session'; passphrase?: string },
    watched?: { progress?: (now: Progress) => void; signal?: AbortSignal },
  ): Promise<void> {
    const ledger = await this.#ready();
    await alone(() => moveNotebook(this.vault, ledger, to, watched));
    await this.follow();
  }

  /** Deletes everything, in every place, and begins anew. */
  async erase(): Promise<void> {
    await this.#turn;
    await alone(async () => {
      this.#shut();
      await this.vault.eraseEverything();
    });
    this.#pages.tell({ kind: 'erased' });
    this.#erasedHere = true;
    this.#erasures++;
    await this.follow();
  }

  /**
   * Seals a text for this page's memory alone, for one that no store took before the notebook locks.
   * @returns opens it again, once the notebook is unlocked; rejects when the key is another one by then
   * @throws VaultLocked
   */
  async setAside(text: string): Promise<() => Promise<string>> {
    const place = { table: 'aside', id: this.#newId(), schema: 1, revision: 1 };
    const box = await seal((await this.#ready()).key, place, utf8(text));
    return async () => fromUtf8(await open((await this.#ready()).key, place, box));
  }

  /** Stops listening and forgets everything. */
  close(): void {
    this.#closed = true;
    this.#stop();
    this.#pages.close();
    this.#shut();
  }

  async #ready(): Promise<Ledger> {
    if (!this.#ledger) await this.#turn;
    if (this.#ledger) return this.#ledger;
    throw this.error ?? new VaultLocked('The notebook is locked');
  }

  async #follow(): Promise<void> {
    if (this.#closed) return;
    try {
      const vault = await this.#vaultAfterMoves();
      if (vault.kind === 'locked') return await this.#lock(vault.hasRecoveryCode);
      if (this.#ledger?.key.id !== vault.key.id) {
        this.#shut();
        const ledger = await alone(async () =>
          // Meanwhile another page may have moved on; opening the old place would make it anew.
          (await this.vault.isCurrent(vault.key.id)) ? Ledger.open(vault.key, this.#newId) : undefined,
        );
        if (!ledger) return await this.#follow();
        this.#ledger = ledger;
        ledger.stores.database?.whenOutdated?.(() => this.#giveWay());
        this.#state = { ...this.#opened(ledger), mode: vault.mode };
      } else if (this.#state.kind !== 'open' || this.#state.mode !== vault.mode) {
        this.#state = { ...this.#opened(this.#ledger), mode: vault.mode };
      }
      await this.#load();
    } catch (error) {
      this.#shut();
      this.#state = failure(error);
    }
    this.bell.ring();
  }

  /** What the vault says once a move that was killed has been brought to its end, for which no key is needed. */
  async #vaultAfterMoves() {
    // Where storage.local cannot be read, no move was begun either.
    if (await this.vault.moves.current().catch(() => undefined)) {
      this.#moveInterrupted ||= (await alone(() => finishMove(this.vault))) === 'interrupted';
    }
    const state = await this.vault.state();
    // A session-only vault whose browser was closed has just begun anew and leaves something to clean.
    const begunAnew = state.mode === 'session' && (await this.vault.moves.current());
    if (begunAnew) await alone(() => finishMove(this.vault));
    return state;
  }

  async #load(): Promise<void> {
    const ledger = this.#ledger!;
    for (const table of this.#wanted) {
      if (this.memory.has(table)) continue;
      const { stored, damaged } = await ledger.load(table, alone);
      if (this.#ledger !== ledger) return;
      this.memory.fill(table, stored);
      if (this.#state.kind !== 'open') continue;
      this.#state = {
        ...this.#state,
        restoredFromSecondCopy: ledger.restored,
        damaged: this.#state.damaged + damaged,
      };
    }
  }

  /** Blank at once; a text on its way still has a moment to be sealed before the key goes. */
  async #lock(hasRecoveryCode: boolean): Promise<void> {
    this.memory.drop();
    this.#state = { kind: 'locked', hasRecoveryCode };
    this.bell.ring();
    if (!this.#ledger) return;
    await new Promise((done) => setTimeout(done, GRACE));
    this.#shut();
  }

  #shut(): void {
    this.memory.drop();
    this.#ledger?.close();
    this.#ledger = undefined;
  }

  #giveWay(): void {
    this.#outdated = true;
    if (this.#state.kind === 'open') this.#state = { ...this.#state, outdated: true };
    this.bell.ring();
  }

  #opened(ledger: Ledger) {
    const { restored: restoredFromSecondCopy, stores } = ledger;
    return {
      kind: 'open' as const,
      mode: 'open' as const,
      runsOn: stores.runsOn,
      restoredFromSecondCopy,
      damaged: 0,
      moveInterrupted: this.#moveInterrupted,
      outdated: this.#outdated,
    };
  }

  #spread(kid: string, { stored, gone }: Committed): void {
    const ids = [...stored.map(({ id, content }) => ({ table: tableOf(content.kind), id })), ...gone];
    if (ids.length === 0) return;
    this.memory.apply(stored, gone);
    const named = ids.map(({ table, id }) => ({ table, id }));
    this.#pages.tell(
      named.length > NAMED_AT_MOST ? { kind: 'everything' } : { kind: 'changed', kid, ids: named },
    );
    this.bell.ring();
  }

  async #hear(told: Told): Promise<void> {
    if (told.kind !== 'changed') {
      this.memory.drop();
      if (told.kind === 'erased') this.#erasures++;
      return this.follow();
    }
    const ledger = this.#ledger;
    if (!ledger || ledger.key.id !== told.kid) return;
    for (const table of ['desk', 'records'] as const) {
      const ids = told.ids.filter((changed) => changed.table === table).map(({ id }) => id);
      if (ids.length === 0 || !this.memory.has(table)) continue;
      const found = await ledger.read(table, ids);
      if (this.#ledger !== ledger) return;
      const gone = ids.filter((id) => !found.has(id)).map((id) => ({ table, id }));
      this.memory.apply([...found.values()], gone);
    }
    this.bell.ring();
  }
}
