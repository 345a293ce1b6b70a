import { randomBytes, toHex, utf8, type Bytes } from './bytes';

/** A data key as pages use it: its name, and keys that never leave the page. */
export interface DataKey {
  /** Random, 16 hexadecimal digits; names the database the key belongs to. */
  readonly id: string;
  /** Seals and opens. */
  readonly sealing: CryptoKey;
  /** Names what is private; see `naming.ts`. */
  readonly naming: CryptoKey;
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
 * The keys of a data key, derived by HKDF-SHA256 with one purpose each, so that the stored key itself does nothing:
 * AES-256-GCM to seal, HMAC-SHA256 to name. Not extractable.
 */
export async function importDataKey({ id, bytes }: RawKey): Promise<DataKey> {
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string, to: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) => {
    const how = { name: 'HKDF', hash: 'SHA-256', salt: utf8(id), info: utf8(purpose) };
    return crypto.subtle.deriveKey(how, material, to, false, uses);
  };
  const [sealing, naming] = await Promise.all([
    derive('overture records 1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('overture names 1', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  return { id, sealing, naming };
}
