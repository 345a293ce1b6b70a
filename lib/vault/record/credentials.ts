import { toBase64 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
import { newRecoveryCode, readRecoveryCode } from '../crypto/recovery-code';
import { keepSessionKey, readSessionKey } from './session-key';
import type { VaultCopies } from './vault-copies';
import { VaultLocked } from '../crypto/vault-errors';
import type { VaultRecord } from './vault-record';
import type { VaultStore } from './vault-store';
import { inVaultTurn } from './vault-turn';
import { hasWrap, type Secret, type WrappedKeys } from './wrapped-keys';

/** The passphrase and the recovery code: changed, made and taken away, without touching a note. */
export class Credentials {
  readonly #store: VaultStore;
  readonly #copies: VaultCopies;
  readonly #wraps: WrappedKeys;
  readonly #now: () => number;

  constructor(store: VaultStore, copies: VaultCopies, wraps: WrappedKeys, now: () => number) {
    this.#store = store;
    this.#copies = copies;
    this.#wraps = wraps;
    this.#now = now;
  }

  /**
   * Copies of the old vault that lie elsewhere still open with the old passphrase.
   * @throws WrongPassphrase when `current` is wrong
   */
  async changePassphrase(current: string, next: string): Promise<void> {
    await this.#withKey({ use: 'passphrase', secret: current }, (record, raw) =>
      this.#wraps.replace(record, raw, { use: 'passphrase', secret: next }),
    );
  }

  /** A new passphrase by the recovery code, where the old one is forgotten. @throws MistypedCode, WrongPassphrase */
  async resetPassphrase(typedCode: string, next: string): Promise<void> {
    const code: Secret = { use: 'recovery', secret: await readRecoveryCode(typedCode) };
    await this.#withKey(code, async (record, raw) => {
      await this.#wraps.replace(record, raw, { use: 'passphrase', secret: next });
      await keepSessionKey(this.#store, raw, this.#now());
    });
  }

  /**
   * Removes the passphrase: the key lies on disk from then on. Needs no new key, since nothing gets more private.
   * @throws WrongPassphrase
   */
  async removePassphrase(passphrase: string): Promise<void> {
    await this.#withKey({ use: 'passphrase', secret: passphrase }, (record, raw) =>
      this.#leaveKeyOnDisk(record, raw),
    );
  }

  /**
   * Lets a session-only notebook stay: its key lies on disk from then on.
   * @throws VaultLocked when the key is no longer in memory
   */
  async keepKeyOnDisk(): Promise<void> {
    await inVaultTurn(async () => {
      const record = await this.#copies.read();
      if (record.mode !== 'session') return;
      const raw = await readSessionKey(this.#store, record.kid);
      if (!raw) throw new VaultLocked('The key of the session is gone');
      await this.#leaveKeyOnDisk(record, raw);
    });
  }

  /** Whether there is a recovery code; it cannot be shown again. */
  async hasRecoveryCode(): Promise<boolean> {
    return hasWrap(await this.#copies.read(), 'recovery');
  }

  /**
   * Makes a recovery code, in place of an earlier one. It is shown once and kept nowhere.
   * @throws WrongPassphrase
   */
  async makeRecoveryCode(passphrase: string): Promise<string> {
    const code = await newRecoveryCode();
    await this.#withKey({ use: 'passphrase', secret: passphrase }, (record, raw) =>
      this.#wraps.replace(record, raw, { use: 'recovery', secret: code }),
    );
    return code;
  }

  async removeRecoveryCode(): Promise<void> {
    await inVaultTurn(async () => {
      const record = await this.#copies.read();
      await this.#copies.write({ ...record, wraps: record.wraps?.filter(({ use }) => use !== 'recovery') });
    });
  }

  /** Does something that needs the data key itself, in the vault's turn. @throws WrongPassphrase */
  async #withKey(given: Secret, task: (record: VaultRecord, raw: RawKey) => Promise<void>): Promise<void> {
    await inVaultTurn(async () => {
      const record = await this.#copies.read();
      await task(record, (await this.#wraps.open(record, given)).raw);
    });
  }

  async #leaveKeyOnDisk(record: VaultRecord, raw: RawKey): Promise<void> {
    const { wraps: _, ...rest } = record;
    await this.#copies.write({ ...rest, mode: 'open', key: toBase64(raw.bytes) });
    await this.#store.removeSession();
  }
}
