import { beginVault } from './record/begin-vault';
import { importDataKey, type DataKey, type RawKey } from './crypto/data-key';
import { Deadline } from './lock/deadline';
import { derive } from './crypto/kdf';
import { KeyRotation } from './record/key-rotation';
import { readRecoveryCode } from './crypto/recovery-code';
import { Credentials } from './record/credentials';
import { keepSessionKey, readSessionKey } from './record/session-key';
import { VaultCopies, type VaultCopy } from './record/vault-copies';
import { VaultDeletion } from './record/vault-deletion';
import { openKey, originOf, type Mode, type VaultRecord } from './record/vault-record';
import { vaultStore, type VaultStore } from './record/vault-store';
import { inVaultTurn } from './record/vault-turn';
import type { Derive } from './crypto/wrap';
import { hasWrap, WrappedKeys, type Secret } from './record/wrapped-keys';

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
  readonly #world: VaultWorld;
  readonly #copies: VaultCopies;
  readonly #wraps: WrappedKeys;
  /** The way to a new key, for the notebook, which has to copy what the old one sealed. */
  readonly moves: KeyRotation;
  readonly secrets: Credentials;
  readonly deadline: Deadline;
  readonly deletion: VaultDeletion;

  constructor(copy: VaultCopy, world: Partial<VaultWorld> = {}) {
    this.#world = { ...THE_WORLD, ...world };
    const { store, now } = this.#world;
    this.#copies = new VaultCopies(store, copy);
    this.#wraps = new WrappedKeys(this.#copies, this.#world.derive);
    this.moves = new KeyRotation(store, this.#copies, this.#wraps, now);
    this.secrets = new Credentials(store, this.#copies, this.#wraps, now);
    this.deadline = new Deadline(store, this.#copies, now);
    this.deletion = new VaultDeletion(store, this.#copies, copy);
  }

  /**
   * Finds the key, or makes the first one, in open mode.
   * A session-only vault whose browser was closed has lost its key for good and begins a new one.
   * @throws VaultDamaged, VaultTooNew, VaultUnreadable; nothing is overwritten then
   */
  async state(): Promise<VaultState> {
    return inVaultTurn(async () => {
      await this.deletion.finish();
      const record = (await this.#copies.find()) ?? (await beginVault(this.#copies));
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
    if (await this.deletion.isBegun()) return false;
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

  /** @returns the stop function */
  onChange(listener: () => void): () => void {
    return this.#world.store.onChange(listener);
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
