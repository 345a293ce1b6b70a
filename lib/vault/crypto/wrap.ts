import { fromBase64, joined, randomBytes, toBase64, utf8, type Bytes } from './bytes';
import type { RawKey } from './data-key';
import { checkKdf, derive, type Kdf } from './kdf';
import { VaultDamaged, WrongPassphrase } from './vault-errors';

/** What opens a wrap. */
export type Use = 'passphrase' | 'recovery';

/** A data key, encrypted with a key made from what a person knows. */
export interface Wrap {
  use: Use;
  kdf: Kdf;
  /** base64 of IV, encrypted key and tag. */
  box: string;
}

/** How a secret becomes a key; tests give a quick one. */
export type Derive = (secret: string, kdf: Kdf) => Promise<Bytes>;

/** Wraps a data key. Key name, use and every parameter are authenticated, so none can be lowered unnoticed. */
export async function wrapKey(
  raw: RawKey,
  { use, kdf, secret }: { use: Use; kdf: Kdf; secret: string },
  how: Derive = derive,
): Promise<Wrap> {
  const iv = randomBytes(12);
  const key = await wrappingKey(secret, kdf, how);
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound(raw.id, use, kdf) };
  const box = joined(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key, raw.bytes)));
  return { use, kdf, box: toBase64(box) };
}

/**
 * The inverse of `wrapKey`.
 * @throws WrongPassphrase when the secret does not open it
 * @throws VaultDamaged when its parameters are refused, before any work is done with them
 */
export async function unwrapKey(
  id: string,
  { use, kdf, box }: Wrap,
  secret: string,
  how: Derive = derive,
): Promise<RawKey> {
  checkKdf(kdf, use);
  const sealed = fromBase64(box);
  const key = await wrappingKey(secret, kdf, how);
  const algorithm = { name: 'AES-GCM', iv: sealed.subarray(0, 12), additionalData: bound(id, use, kdf) };
  const bytes = await crypto.subtle.decrypt(algorithm, key, sealed.subarray(12)).catch(() => {
    throw new WrongPassphrase('This does not open the notebook');
  });
  if (bytes.byteLength !== 32) throw new VaultDamaged('The wrapped key has a wrong length');
  return { id, bytes: new Uint8Array(bytes) };
}

async function wrappingKey(secret: string, kdf: Kdf, how: Derive): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await how(secret, kdf), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function bound(id: string, use: Use, kdf: Kdf): Bytes {
  // Sorted, because the order of an object's keys need not survive storage.
  const parameters = Object.entries(kdf).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return utf8(JSON.stringify(['overture vault', 1, id, use, parameters]));
}
