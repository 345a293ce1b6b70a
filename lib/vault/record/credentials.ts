import { toBase64 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
import { newRecoveryCode, readRecoveryCode } from '../crypto/recovery-code';
import { VaultError } from '../crypto/vault-error';
import { readSessionKey, unlockUnlessLocked } from './session-key';
import type { VaultRecord } from './vault-record';
import type { VaultReplicas } from './vault-replicas';
import type { VaultStore } from './vault-store';
import { withVaultLock } from './with-vault-lock';
import { hasWrappedKey, type Credential, type WrappedKeys } from './wrapped-keys';

/** Sets, changes and removes the passphrase and the recovery code, without touching a sealed record. */
export class Credentials {
  readonly #store: VaultStore;
  readonly #replicas: VaultReplicas;
  readonly #wrappedKeys: WrappedKeys;
  readonly #now: () => number;

  constructor(store: VaultStore, replicas: VaultReplicas, wrappedKeys: WrappedKeys, now: () => number) {
    this.#store = store;
    this.#replicas = replicas;
    this.#wrappedKeys = wrappedKeys;
    this.#now = now;
  }

  /**
   * Changes the passphrase. Copies of the old vault record that lie elsewhere still open with the old one.
   * @throws VaultError 'wrong-passphrase' when `current` is wrong
   */
  async changePassphrase(current: string, next: string): Promise<void> {
    await this.#withKey({ kind: 'passphrase', secret: current }, (record, raw) =>
      this.#wrappedKeys.replace(record, raw, { kind: 'passphrase', secret: next }),
    );
  }

  /**
   * Sets a new passphrase by the recovery code, for somebody who forgot the old one, and unlocks.
   * @throws VaultError 'mistyped-code', VaultError 'wrong-passphrase'
   */
  async resetPassphrase(typedCode: string, next: string): Promise<void> {
    const code: Credential = { kind: 'recovery', secret: await readRecoveryCode(typedCode) };
    await this.#withKey(code, async (record, raw) => {
      const replace = async () => {
        await this.#wrappedKeys.replace(record, raw, { kind: 'passphrase', secret: next });
        return raw;
      };
      await unlockUnlessLocked(this.#store, replace, this.#now);
    });
  }

  /**
   * Removes the passphrase and writes the data key to disk. Needs no new key, since nothing becomes more private.
   * @throws VaultError 'wrong-passphrase'
   */
  async removePassphrase(passphrase: string): Promise<void> {
    await this.#withKey({ kind: 'passphrase', secret: passphrase }, (record, raw) =>
      this.#writeKeyToDisk(record, raw),
    );
  }

  /**
   * Writes the data key of a session-only notebook to disk, so that the notebook outlives the browser session.
   * @throws VaultError 'locked' when the key is no longer in memory
   */
  async keepKeyOnDisk(): Promise<void> {
    await withVaultLock(async () => {
      const record = await this.#replicas.read();
      if (record.mode !== 'session') return;
      const raw = await readSessionKey(this.#store, record.kid);
      if (!raw) throw new VaultError('locked', 'The key of the session is no longer in memory');
      await this.#writeKeyToDisk(record, raw);
    });
  }

  /** Returns whether there is a recovery code; it cannot be shown again. */
  async hasRecoveryCode(): Promise<boolean> {
    return hasWrappedKey(await this.#replicas.read(), 'recovery');
  }

  /**
   * Makes a recovery code, which replaces an earlier one. It is stored nowhere, so it can be shown only now.
   * @throws VaultError 'wrong-passphrase'
   */
  async makeRecoveryCode(passphrase: string): Promise<string> {
    const code = await newRecoveryCode();
    await this.#withKey({ kind: 'passphrase', secret: passphrase }, (record, raw) =>
      this.#wrappedKeys.replace(record, raw, { kind: 'recovery', secret: code }),
    );
    return code;
  }

  /** Removes the recovery code. */
  async removeRecoveryCode(): Promise<void> {
    await withVaultLock(async () => {
      const record = await this.#replicas.read();
      await this.#replicas.write({ ...record, wraps: record.wraps?.filter(({ use }) => use !== 'recovery') });
    });
  }

  /** Runs a task that needs the raw data key, under the vault's lock. @throws VaultError 'wrong-passphrase' */
  async #withKey(
    credential: Credential,
    task: (record: VaultRecord, raw: RawKey) => Promise<void>,
  ): Promise<void> {
    await withVaultLock(async () => {
      const record = await this.#replicas.read();
      await task(record, (await this.#wrappedKeys.open(record, credential)).raw);
    });
  }

  async #writeKeyToDisk(record: VaultRecord, raw: RawKey): Promise<void> {
    const { wraps: _, ...rest } = record;
    await this.#replicas.write({ ...rest, mode: 'open', key: toBase64(raw.bytes) });
    await this.#store.removeSession();
  }
}
