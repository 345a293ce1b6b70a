import { toBase64 } from './bytes';
import { importDataKey, newRawKey, type DataKey, type RawKey } from './data-key';
import { Deadline } from './deadline';
import { derive } from './kdf';
import { KeyMoves } from './key-moves';
import { refuseBesideOrdinaryWindows } from './ordinary-windows';
import { readRecoveryCode } from './recovery-code';
import { Secrets } from './secrets';
import { keepSessionKey, readSessionKey } from './session-key';
import { trace } from './trace';
import { VaultCopies, type VaultCopy } from './vault-copies';
import { NothingDeleted } from './vault-errors';
import { openKey, originOf, type Mode, type VaultRecord } from './vault-record';
import { vaultStore, type Deletion, type VaultStore } from './vault-store';
import { inVaultTurn } from './vault-turn';
import type { Derive } from './wrap';
import { hasWrap, Wraps, type Secret } from './wraps';

export interface VaultWorld {
  now(): number;
  derive: Derive;
  store: VaultStore;
}

const THE_WORLD: VaultWorld = { now: () => Date.now(), derive, store: vaultStore };

/** What became known at the start. */
export type VaultState =
  | {
      kind: 'open';
      mode: Mode;
      key: DataKey;
      /** Names the notebook, whatever key it is under; another one was begun after everything was deleted. */
      origin: string;
    }
  | { kind: 'locked'; mode: 'locked'; hasRecoveryCode: boolean };

/**
 * Who holds the data key. Every method re-reads what is stored, since other pages change it too;
 * nothing secret stays in this object. Methods that change the vault run one at a time among all pages.
 */
export class Vault {
  readonly #copy: VaultCopy;
  readonly #world: VaultWorld;
  readonly #copies: VaultCopies;
  readonly #wraps: Wraps;
  /** The way to a new key, for the notebook, which has to copy what the old one sealed. */
  readonly moves: KeyMoves;
  readonly secrets: Secrets;
  readonly deadline: Deadline;

  constructor(copy: VaultCopy, world: Partial<VaultWorld> = {}) {
    this.#copy = copy;
    this.#world = { ...THE_WORLD, ...world };
    const { store, now } = this.#world;
    this.#copies = new VaultCopies(store, copy);
    this.#wraps = new Wraps(this.#copies, this.#world.derive);
    this.moves = new KeyMoves(store, this.#copies, this.#wraps, now);
    this.secrets = new Secrets(store, this.#copies, this.#wraps, now);
    this.deadline = new Deadline(store, this.#copies, now);
  }

  /**
   * Finds the key, or makes the first one, in open mode.
   * A session-only vault whose browser was closed has lost its key for good and begins a new one.
   * @throws VaultDamaged, VaultTooNew, VaultUnreadable; nothing is overwritten then
   */
  async state(): Promise<VaultState> {
    return inVaultTurn(async () => {
      await this.#finishDeletion();
      const record = (await this.#copies.find()) ?? (await this.#begin(0));
      const raw = await this.#keyAtHand(record);
      if (!raw) return { kind: 'locked', mode: 'locked', hasRecoveryCode: hasWrap(record, 'recovery') };
      return {
        kind: 'open',
        mode: record.mode,
        key: await importDataKey(raw),
        origin: originOf(record),
      };
    });
  }

  /** Whether this key is still the one in use; another page may have moved on to a new one. */
  async isCurrent(kid: string): Promise<boolean> {
    // Half deleted: whoever wrote now would be told that it is saved, and lose it when the deletion is finished.
    if ((await this.#deletion()).erasing !== undefined) return false;
    // Without storage.local there is nothing to compare with, and no other page could have switched.
    const unknown = { kid };
    const stored = (await this.#world.store.readVault().catch(() => unknown)) as VaultRecord | undefined;
    // Missing in storage.local, it may have been lost there, or everything was deleted.
    const current = stored ?? (await this.#copies.find());
    return current?.kid === kid;
  }

  /** @throws WrongPassphrase, VaultDamaged */
  async unlock(passphrase: string): Promise<void> {
    await this.#unlock({ use: 'passphrase', secret: passphrase });
  }

  /** @throws MistypedCode, WrongPassphrase, VaultDamaged */
  async unlockWithCode(typed: string): Promise<void> {
    await this.#unlock({ use: 'recovery', secret: await readRecoveryCode(typed) });
  }

  /** Takes the key away from every page, at once. In the other modes, or before there is a vault, there is nothing to lock. */
  async lock(): Promise<void> {
    const record = await this.#copies.find();
    if (record?.mode === 'locked') await this.#world.store.removeSession();
  }

  /**
   * Deletes both stores, all keys and all settings. storage.local goes last and carries a mark until a new vault
   * stands, so that a kill in between is finished at the next start, and no copy can bring anything back.
   * @throws OrdinaryWindowsOnly, NothingDeleted; after any other error the rest is deleted at the next start
   */
  async eraseEverything(): Promise<void> {
    await refuseBesideOrdinaryWindows();
    await inVaultTurn(async () => {
      const erased = await this.#copies.find().catch(() => undefined);
      await this.#world.store.markErasing(erased?.generation ?? 0).catch(nothingDeleted);
      await this.#erase();
    });
  }

  /** @returns the stop function */
  onChange(listener: () => void): () => void {
    return this.#world.store.onChange(listener);
  }

  /** @returns whether every place could be reached */
  async #erase(): Promise<boolean> {
    const reached = await this.#copy.destroyAll();
    trace.forget();
    await this.#world.store.eraseAll();
    return reached;
  }

  /** Where storage.local cannot be read, nothing is known of one. */
  #deletion(): Promise<Deletion> {
    return this.#world.store.readDeletion().catch(() => ({}));
  }

  async #finishDeletion(): Promise<void> {
    const { erasing, unreached } = await this.#deletion();
    if (erasing !== undefined) await this.#beginErased(erasing);
    else if (unreached) await this.#eraseUnreached();
  }

  /** The mark goes when there is a new vault, so that a kill in between is not taken for a loss. */
  async #beginErased(generation: number): Promise<void> {
    const reached = await this.#erase();
    await this.#begin(generation);
    if (!reached) await this.#world.store.markUnreached();
    await this.#world.store.endErasing();
  }

  /** IndexedDB was out of reach when everything was deleted: what it still holds goes as soon as it is there again. */
  async #eraseUnreached(): Promise<void> {
    const record = await this.#copies.find();
    if (record && (await this.#copy.destroyDatabases(record.kid))) await this.#world.store.endUnreached();
  }

  /** @param generation of the vault that was erased: a copy of it that was out of reach must not seem newer */
  async #begin(generation: number): Promise<VaultRecord> {
    const { id, bytes } = newRawKey();
    const record: VaultRecord = { v: 1, generation, kid: id, mode: 'open', key: toBase64(bytes) };
    const begun = await this.#copies.write(record);
    if (trace.read()) trace.write({ what: 'lost', kid: begun.kid });
    return begun;
  }

  /** Nothing while the notebook is locked. */
  async #keyAtHand(record: VaultRecord): Promise<RawKey | undefined> {
    if (record.mode === 'open') return openKey(record);
    const raw = await readSessionKey(this.#world.store, record.kid);
    return raw ?? (record.mode === 'session' ? this.moves.beginSessionAnew(record) : undefined);
  }

  async #unlock(given: Secret): Promise<void> {
    await inVaultTurn(async () => {
      const record = await this.#copies.read();
      if (record.mode !== 'locked') return;
      const { raw, wrap } = await this.#wraps.open(record, given);
      // A change of passphrase that was killed left two wraps: the one the person knows stays.
      const wraps = record.wraps?.filter((other) => other.use !== given.use || other === wrap);
      if (wraps?.length !== record.wraps?.length) await this.#copies.write({ ...record, wraps });
      await keepSessionKey(this.#world.store, raw, this.#world.now());
    });
  }
}

function nothingDeleted(cause: unknown): never {
  throw new NothingDeleted('No mark could be written', { cause });
}
