import { importDataKey, type DataKey, type RawKey } from './crypto/data-key';
import { derive } from './crypto/kdf';
import { readRecoveryCode } from './crypto/recovery-code';
import type { KeyDerivation } from './crypto/wrapped-key';
import { AutoLockDeadline } from './lock/auto-lock-deadline';
import { lockSession } from './lock/lock-session';
import { createVault } from './record/create-vault';
import { Credentials } from './record/credentials';
import { KeyRotation } from './record/key-rotation';
import type { NotebookStorage } from './record/notebook-storage';
import { readSessionKey, unlockUnlessLocked } from './record/session-key';
import { VaultDeletion } from './record/vault-deletion';
import { openKey, originOf, type VaultMode, type VaultRecord } from './record/vault-record';
import { VaultReplicas } from './record/vault-replicas';
import { vaultStore, type VaultStore } from './record/vault-store';
import { withVaultLock } from './record/with-vault-lock';
import { hasWrappedKey, WrappedKeys, type Credential } from './record/wrapped-keys';

/** What the vault needs from its environment; tests replace parts of it. */
export interface VaultEnvironment {
  /** The clock, in milliseconds since 1970. */
  now(): number;
  derive: KeyDerivation;
  store: VaultStore;
}

const ENVIRONMENT: VaultEnvironment = { now: () => Date.now(), derive, store: vaultStore };

/** The state of the vault: open with its key, or locked. */
export type VaultState =
  | {
      kind: 'open';
      mode: VaultMode;
      key: DataKey;
      /** Id of the notebook through all its keys; after everything was deleted there is another one. */
      origin: string;
      /** IndexedDB did not answer, and still holds something that was deleted. */
      unreached: boolean;
    }
  | { kind: 'locked'; mode: 'locked'; hasRecoveryCode: boolean };

/**
 * Holds the data key: finds, unlocks and locks it. Every method re-reads what is stored, since other pages change it
 * too; nothing secret stays in this object. Methods that change the vault run one at a time among all pages.
 */
export class Vault {
  readonly #environment: VaultEnvironment;
  readonly #replicas: VaultReplicas;
  readonly #wrappedKeys: WrappedKeys;
  /** Rotates to a new key. The notebook uses it, since it has to copy what the old key sealed. */
  readonly rotation: KeyRotation;
  readonly credentials: Credentials;
  readonly autoLock: AutoLockDeadline;
  readonly deletion: VaultDeletion;

  constructor(storage: NotebookStorage, environment: Partial<VaultEnvironment> = {}) {
    this.#environment = { ...ENVIRONMENT, ...environment };
    const { store, now } = this.#environment;
    this.#replicas = new VaultReplicas(store, storage);
    this.#wrappedKeys = new WrappedKeys(this.#replicas, this.#environment.derive);
    this.rotation = new KeyRotation(store, this.#replicas, this.#wrappedKeys, now);
    this.credentials = new Credentials(store, this.#replicas, this.#wrappedKeys, now);
    this.autoLock = new AutoLockDeadline(store, now);
    this.deletion = new VaultDeletion(store, this.#replicas, storage);
  }

  /**
   * Reads the state of the vault, and creates a vault in open mode where there is none.
   * A session-only vault whose browser was closed has lost its key for good and gets a new one.
   * @throws VaultError 'damaged', 'too-new', 'unreadable'; nothing is overwritten then
   */
  async state(): Promise<VaultState> {
    return withVaultLock(async () => {
      const unreached = await this.deletion.finish();
      const record = (await this.#replicas.find()) ?? (await createVault(this.#replicas));
      const raw = await this.#availableKey(record);
      if (!raw) return lockedStateOf(record);
      return {
        kind: 'open',
        mode: record.mode,
        key: await importDataKey(raw),
        origin: originOf(record),
        unreached,
      };
    });
  }

  /**
   * Returns the state of a vault that is locked, as memory and local storage tell at once; nothing where it is not.
   * `state` asks IndexedDB and waits for the lock of all pages too, and either may take seconds.
   */
  async lockedState(): Promise<Extract<VaultState, { kind: 'locked' }> | undefined> {
    const record = await this.#replicas.readFirst();
    // Any key: the new one of a rotation comes before its record.
    if (record?.mode !== 'locked' || (await this.#environment.store.readSession())) return undefined;
    return lockedStateOf(record);
  }

  /** Returns whether this key is still the one in use; another page may have rotated to a new one. */
  async isCurrent(kid: string): Promise<boolean> {
    // During a deletion a write would be reported as saved, and lost when the deletion is completed.
    if (await this.deletion.isBegun()) return false;
    // Without storage.local there is nothing to compare with, and no other page could have rotated.
    const unreadable = { kid };
    const stored = (await this.#environment.store.readVault().catch(() => unreadable)) as
      | VaultRecord
      | undefined;
    // Missing in storage.local, it may have been lost there, or everything was deleted.
    const current = stored ?? (await this.#replicas.find());
    return current?.kid === kid;
  }

  /** Unlocks with the passphrase. @throws VaultError 'wrong-passphrase', VaultError 'damaged' */
  async unlock(passphrase: string): Promise<void> {
    await this.#unlock({ kind: 'passphrase', secret: passphrase });
  }

  /** Unlocks with the recovery code. @throws VaultError 'mistyped-code', 'wrong-passphrase', 'damaged' */
  async unlockWithCode(typed: string): Promise<void> {
    await this.#unlock({ kind: 'recovery', secret: await readRecoveryCode(typed) });
  }

  /**
   * Removes the key from memory, in every page at once, and stops an unlocking under way. Does nothing in other modes.
   * It asks neither IndexedDB nor a lock, since either may keep it waiting.
   */
  async lock(): Promise<void> {
    await lockSession(this.#environment.store);
  }

  /** Calls back whenever any page changed the vault record or the session key, or deletes everything. @returns the function that stops it */
  onChange(listener: () => void): () => void {
    return this.#environment.store.onChange(listener);
  }

  /** Returns the key, or undefined while the notebook is locked. */
  async #availableKey(record: VaultRecord): Promise<RawKey | undefined> {
    if (record.mode === 'open') return openKey(record);
    const raw = await readSessionKey(this.#environment.store, record.kid);
    return raw ?? (record.mode === 'session' ? this.rotation.restartSession(record) : undefined);
  }

  async #unlock(credential: Credential): Promise<void> {
    const { store, now } = this.#environment;
    await withVaultLock(async () => {
      const record = await this.#replicas.read();
      if (record.mode !== 'locked') return;
      await unlockUnlessLocked(store, () => this.#openWith(record, credential), now);
    });
  }

  async #openWith(record: VaultRecord, credential: Credential): Promise<RawKey> {
    const { raw, wrap } = await this.#wrappedKeys.open(record, credential);
    // A change of passphrase that was killed leaves two wrapped keys: the one that the person can open stays.
    const wraps = record.wraps?.filter((other) => other.use !== credential.kind || other === wrap);
    if (wraps?.length !== record.wraps?.length) await this.#replicas.write({ ...record, wraps });
    else await this.#replicas.settle(record);
    return raw;
  }
}

function lockedStateOf(record: VaultRecord): Extract<VaultState, { kind: 'locked' }> {
  return { kind: 'locked', mode: 'locked', hasRecoveryCode: hasWrappedKey(record, 'recovery') };
}
