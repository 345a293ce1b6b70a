import { toBase64 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
import { codeKdf, passphraseKdf } from '../crypto/kdf';
import type { VaultCopies } from './vault-copies';
import { WrongPassphrase } from '../crypto/vault-errors';
import type { VaultRecord } from './vault-record';
import { unwrapKey, wrapKey, type Derive, type Use, type Wrap } from '../crypto/wrap';

/** What a person gives to open a wrap. */
export interface Secret {
  use: Use;
  secret: string;
}

/** Whether something of this use opens the vault. */
export const hasWrap = ({ wraps = [] }: VaultRecord, wanted: Use): boolean =>
  wraps.some(({ use }) => use === wanted);

/** The wraps of a vault's data key, made, opened and replaced. */
export class WrappedKeys {
  readonly #copies: VaultCopies;
  readonly #derive: Derive;

  constructor(copies: VaultCopies, derive: Derive) {
    this.#copies = copies;
    this.#derive = derive;
  }

  async make(raw: RawKey, { use, secret }: Secret): Promise<Wrap> {
    const kdf = use === 'passphrase' ? await passphraseKdf() : codeKdf();
    return wrapKey(raw, { use, kdf, secret }, this.#derive);
  }

  /**
   * The data key, and the wrap that gave it.
   * @throws WrongPassphrase when no wrap of this use opens, VaultDamaged
   */
  async open(
    { kid, wraps = [] }: VaultRecord,
    { use, secret }: Secret,
  ): Promise<{ raw: RawKey; wrap: Wrap }> {
    for (const wrap of wraps.filter((candidate) => candidate.use === use)) {
      try {
        return { raw: await unwrapKey(kid, wrap, secret, this.#derive), wrap };
      } catch (error) {
        if (!(error instanceof WrongPassphrase)) throw error;
      }
    }
    throw new WrongPassphrase('This does not open the notebook');
  }

  /**
   * Puts a new wrap in place of those of its use, by one that stands beside them first and is read back and opened:
   * a browser killed in between still opens with one of them.
   */
  async replace(record: VaultRecord, raw: RawKey, given: Secret): Promise<void> {
    const fresh = await this.make(raw, given);
    const beside = await this.#copies.write({ ...record, wraps: [...(record.wraps ?? []), fresh] });
    const read = await this.#copies.read();
    const { raw: again } = await this.open({ ...read, wraps: read.wraps?.slice(-1) }, given);
    if (toBase64(again.bytes) !== toBase64(raw.bytes)) throw new Error('The new wrap does not open');
    const others = (record.wraps ?? []).filter(({ use }) => use !== given.use);
    await this.#copies.write({ ...beside, wraps: [...others, fresh] });
  }
}
