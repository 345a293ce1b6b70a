import { toBase64 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
import { passphraseKdf, recoveryCodeKdf } from '../crypto/kdf';
import { isVaultError, VaultError } from '../crypto/vault-error';
import {
  unwrapKey,
  wrapKey,
  type CredentialKind,
  type KeyDerivation,
  type WrappedKey,
} from '../crypto/wrapped-key';
import type { VaultRecord } from './vault-record';
import type { VaultReplicas } from './vault-replicas';

/** A secret a person gives to open a wrapped key. */
export interface Credential {
  kind: CredentialKind;
  secret: string;
}

/** Returns whether the vault has a wrapped key that this kind of credential opens. */
export const hasWrappedKey = ({ wraps = [] }: VaultRecord, kind: CredentialKind): boolean =>
  wraps.some(({ use }) => use === kind);

/** Makes, opens and replaces the wrapped copies of a vault's data key. */
export class WrappedKeys {
  readonly #replicas: VaultReplicas;
  readonly #derive: KeyDerivation;

  constructor(replicas: VaultReplicas, derive: KeyDerivation) {
    this.#replicas = replicas;
    this.#derive = derive;
  }

  /** Wraps a data key for a credential, with fresh parameters. */
  async make(raw: RawKey, { kind: use, secret }: Credential): Promise<WrappedKey> {
    const kdf = use === 'passphrase' ? await passphraseKdf() : recoveryCodeKdf();
    return wrapKey(raw, { use, kdf, secret }, this.#derive);
  }

  /**
   * Opens the data key with a credential.
   * @returns the data key, and the wrapped key that gave it
   * @throws VaultError 'wrong-passphrase' when no wrapped key of this kind opens, VaultError 'damaged'
   */
  async open(
    { kid, wraps = [] }: VaultRecord,
    { kind, secret }: Credential,
  ): Promise<{ raw: RawKey; wrap: WrappedKey }> {
    for (const wrap of wraps.filter(({ use }) => use === kind)) {
      try {
        return { raw: await unwrapKey(kid, wrap, secret, this.#derive), wrap };
      } catch (error) {
        if (!isVaultError(error, 'wrong-passphrase')) throw error;
      }
    }
    throw new VaultError('wrong-passphrase', 'This does not open the notebook');
  }

  /**
   * Replaces the wrapped keys of one kind by a new one, which is first stored in addition to them, read back and opened:
   * if the browser is killed in between, one of them still opens.
   */
  async replace(record: VaultRecord, raw: RawKey, credential: Credential): Promise<void> {
    const fresh = await this.make(raw, credential);
    const withBoth = await this.#replicas.write({ ...record, wraps: [...(record.wraps ?? []), fresh] });
    const read = await this.#replicas.read();
    const { raw: again } = await this.open({ ...read, wraps: read.wraps?.slice(-1) }, credential);
    if (toBase64(again.bytes) !== toBase64(raw.bytes)) throw new Error('The new wrapped key does not open');
    const others = (record.wraps ?? []).filter(({ use }) => use !== credential.kind);
    await this.#replicas.write({ ...withBoth, wraps: [...others, fresh] });
  }
}
