import { exclusively } from '@/lib/concurrency/exclusively';
import { dataLoss } from '@/lib/vault/record/data-loss';
import { refuseBesideOrdinaryWindows } from '@/lib/vault/lock/ordinary-windows';
import type { Vault, VaultState } from '@/lib/vault/vault';
import { VaultLocked } from '@/lib/vault/crypto/vault-errors';
import { EncryptedStore } from '../storage/encrypted-store';
import { Emitter } from './readable.svelte';
import type { RecordCache } from './record-cache';
import { finishRotation } from './rotate-notebook-key';
import { failure, type NotebookState } from './notebook-state';
import type { Table } from '../storage/sealed-row';

/** How long after locking a text on its way may still be kept, in milliseconds. */
const GRACE = 500;

/** One writer among all pages. */
export const alone = <T>(task: () => Promise<T>): Promise<T> => exclusively('overture-notebook', task);

type Unlocked = Extract<VaultState, { kind: 'open' }>;

/** Opens and shuts the ledger of this page as the vault says, and reads the tables somebody asked for into memory. */
export class EncryptedStoreSession {
  readonly vault: Vault;
  readonly emitter = new Emitter();
  readonly #memory: RecordCache;
  readonly #newId: () => string;
  readonly #wanted = new Set<Table>(['desk']);
  readonly #stop: () => void;
  #ledger: EncryptedStore | undefined;
  #origin: string | undefined;
  #state: NotebookState = { kind: 'opening' };
  #turn: Promise<void>;
  #closed = false;
  #facts = { damaged: 0, leftBehind: 0, moveInterrupted: false, outdated: false };

  constructor(vault: Vault, memory: RecordCache, newId: () => string) {
    this.vault = vault;
    this.#memory = memory;
    this.#newId = newId;
    this.#stop = vault.onChange(() => void this.follow());
    this.#turn = this.#follow();
  }

  get state(): NotebookState {
    return this.#state;
  }

  /** Nothing while the notebook is locked, or on its way. */
  get current(): EncryptedStore | undefined {
    return this.#ledger;
  }

  /** Which notebook is open, whatever key it is under; see `VaultState`. */
  get origin(): string | undefined {
    return this.#origin;
  }

  get error(): unknown {
    return this.#state.kind === 'failed' ? this.#state.error : undefined;
  }

  /** Asks for a table. @returns whether it was asked for before */
  want(table: Table): boolean {
    const before = this.#wanted.has(table);
    this.#wanted.add(table);
    return before;
  }

  /** Resolves when this page has taken in what the vault says now. */
  follow(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#follow());
    return this.#turn;
  }

  /** Resolves when what was under way is over. */
  settled(): Promise<void> {
    return this.#turn;
  }

  /** @throws VaultLocked, or why the notebook cannot be opened */
  async ready(): Promise<EncryptedStore> {
    if (!this.#ledger) await this.#turn;
    if (this.#ledger) return this.#ledger;
    throw this.error ?? new VaultLocked('The notebook is locked');
  }

  /** Under a new key, these many records could not be taken along. */
  noteLeftBehind(records: number): void {
    this.#facts.leftBehind += records;
  }

  shut(): void {
    this.#memory.drop();
    this.#ledger?.close();
    this.#ledger = undefined;
    this.#facts.damaged = 0;
  }

  close(): void {
    this.#closed = true;
    this.#stop();
    this.shut();
  }

  async #follow(): Promise<void> {
    if (this.#closed) return;
    try {
      await refuseBesideOrdinaryWindows();
      const vault = await this.#vaultAfterMoves();
      if (vault.kind === 'locked') return await this.#lock(vault.hasRecoveryCode);
      const ledger = await this.#ledgerOf(vault);
      if (!ledger) return await this.#follow();
      this.#state = this.#opened(ledger, vault);
      await this.#load(ledger);
      if (this.#ledger === ledger) this.#state = this.#opened(ledger, vault);
    } catch (error) {
      this.shut();
      this.#state = failure(error);
    }
    this.emitter.ring();
  }

  /** What the vault says once a move that was killed has been brought to its end, for which no key is needed. */
  async #vaultAfterMoves(): Promise<VaultState> {
    // Where storage.local cannot be read, no move was begun either.
    if (await this.vault.moves.current().catch(() => undefined)) {
      this.#facts.moveInterrupted ||= (await alone(() => finishRotation(this.vault))) === 'interrupted';
    }
    const state = await this.vault.state();
    // A session-only vault whose browser was closed has just begun anew and leaves something to clean.
    const begunAnew = state.mode === 'session' && (await this.vault.moves.current());
    if (begunAnew) await alone(() => finishRotation(this.vault));
    return state;
  }

  /** The ledger of the vault's key; nothing where the vault has moved on meanwhile. */
  async #ledgerOf({ key, origin }: Unlocked): Promise<EncryptedStore | undefined> {
    if (this.#ledger?.key.id === key.id) return this.#ledger;
    this.shut();
    const ledger = await alone(async () =>
      // Opening the place of a key that is no longer in use would make it anew.
      (await this.vault.isCurrent(key.id)) ? EncryptedStore.open(key, this.#newId) : undefined,
    );
    if (!ledger) return undefined;
    if (await ledger.isBegun()) dataLoss.noteWritten(key.id);
    else dataLoss.noteEmpty(key.id);
    this.#ledger = ledger;
    this.#origin = origin;
    ledger.stores.database?.whenOutdated?.(() => this.#giveWay(ledger));
    return ledger;
  }

  async #load(ledger: EncryptedStore): Promise<void> {
    for (const table of this.#wanted) {
      while (!this.#memory.has(table)) {
        const stillCounts = this.#memory.beginReading(table);
        const { stored, damaged } = await ledger.load(table, alone);
        if (this.#ledger !== ledger) return;
        if (!stillCounts()) continue;
        this.#memory.fill(table, stored);
        this.#facts.damaged += damaged;
      }
    }
  }

  /** Blank at once; a text on its way still has a moment to be sealed before the key goes. */
  async #lock(hasRecoveryCode: boolean): Promise<void> {
    this.#memory.drop();
    this.#state = { kind: 'locked', hasRecoveryCode };
    this.emitter.ring();
    if (!this.#ledger) return;
    await new Promise((done) => setTimeout(done, GRACE));
    this.shut();
  }

  /** A newer Overture took the database over; what is in memory can still be read. */
  #giveWay(ledger: EncryptedStore): void {
    this.#facts.outdated = true;
    if (this.#ledger === ledger && this.#state.kind === 'open')
      this.#state = { ...this.#state, outdated: true };
    this.emitter.ring();
  }

  #opened({ stores, repair, key }: EncryptedStore, { mode }: Unlocked): NotebookState {
    const { leftBehind, ...facts } = this.#facts;
    const missing = repair.missing + leftBehind;
    return {
      kind: 'open',
      mode,
      runsOn: stores.runsOn,
      restoredFromSecondCopy: repair.restored,
      missing,
      lost: dataLoss.isLost(key.id),
      ...facts,
    };
  }
}
