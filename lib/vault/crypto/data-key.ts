import { randomBytes, toHex, utf8, type Bytes } from './bytes';

/** A data key in the form pages use: its id, and two keys that cannot be exported. */
export interface DataKey {
  /** 16 random hexadecimal digits; also part of the name of the database that holds what this key sealed. */
  readonly id: string;
  /** AES-256-GCM, to seal and open records. */
  readonly sealing: CryptoKey;
  /** HMAC-SHA256, for `keyedHash`. */
  readonly hashing: CryptoKey;
}

/** A data key in the clear: 32 random bytes. It may be stored only where the mode of the vault allows it. */
export interface RawKey {
  readonly id: string;
  readonly bytes: Bytes;
}

/** Generates a data key. */
export function newRawKey(): RawKey {
  return { id: toHex(randomBytes(8)), bytes: randomBytes(32) };
}

/**
 * Derives the two keys of a data key by HKDF-SHA256, each for one purpose, so that the stored key itself is never used:
 * AES-256-GCM to seal and HMAC-SHA256 to hash. Neither is extractable.
 */
export async function importDataKey({ id, bytes }: RawKey): Promise<DataKey> {
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string, to: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) => {
    const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: utf8(id), info: utf8(purpose) };
    return crypto.subtle.deriveKey(algorithm, material, to, false, uses);
  };
  // The purposes are part of the stored format: another one would derive another key.
  const [sealing, hashing] = await Promise.all([
    derive('overture records 1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('overture names 1', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  return { id, sealing, hashing };
}
