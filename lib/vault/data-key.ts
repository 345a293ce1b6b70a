import { randomBytes, toHex, utf8, type Bytes } from './bytes';

/** A data key as pages use it: its name, and a key that can seal and open but never leave the page. */
export interface DataKey {
  /** Random, 16 hexadecimal digits; names the database the key belongs to. */
  readonly id: string;
  readonly sealing: CryptoKey;
}

/** A data key in the clear: 32 random bytes. It may only lie where the mode allows. */
export interface RawKey {
  readonly id: string;
  readonly bytes: Bytes;
}

export function newRawKey(): RawKey {
  return { id: toHex(randomBytes(8)), bytes: randomBytes(32) };
}

/**
 * The sealing key of a data key: AES-256-GCM, derived by HKDF-SHA256, so that the stored key itself encrypts nothing
 * and other purposes can get keys of their own. Not extractable.
 */
export async function importDataKey({ id, bytes }: RawKey): Promise<DataKey> {
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const sealing = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: utf8(id), info: utf8('overture records 1') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { id, sealing };
}
