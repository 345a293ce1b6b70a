import { fromBase64, concatBytes, randomBytes, toBase64, utf8, type Bytes } from './bytes';
import type { RawKey } from './data-key';
import { checkKdf, derive, type Kdf } from './kdf';
import { VaultError } from './vault-error';

/** The kinds of secret that open a wrapped key. */
export type CredentialKind = 'passphrase' | 'recovery';

/** A data key, encrypted with a key that is derived from a secret. */
export interface WrappedKey {
  use: CredentialKind;
  kdf: Kdf;
  /** base64 of IV, encrypted key and tag. */
  box: string;
}

/** A function that derives 32 bytes from a secret; tests pass a quick one. */
export type KeyDerivation = (secret: string, kdf: Kdf) => Promise<Bytes>;

/** Wraps a data key. Its id, the kind of secret and every parameter are authenticated, so none can be weakened unnoticed. */
export async function wrapKey(
  raw: RawKey,
  { use, kdf, secret }: { use: CredentialKind; kdf: Kdf; secret: string },
  deriveKey: KeyDerivation = derive,
): Promise<WrappedKey> {
  const iv = randomBytes(12);
  const key = await wrappingKey(secret, kdf, deriveKey);
  const algorithm = { name: 'AES-GCM', iv, additionalData: associatedBytes(raw.id, use, kdf) };
  const box = concatBytes(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key, raw.bytes)));
  return { use, kdf, box: toBase64(box) };
}

/**
 * Unwraps what `wrapKey` made.
 * @throws VaultError 'wrong-passphrase' when the secret does not open it
 * @throws VaultError 'damaged' when its parameters are refused, before anything is derived with them
 */
export async function unwrapKey(
  id: string,
  { use, kdf, box }: WrappedKey,
  secret: string,
  deriveKey: KeyDerivation = derive,
): Promise<RawKey> {
  checkKdf(kdf, use);
  const sealed = fromBase64(box);
  const key = await wrappingKey(secret, kdf, deriveKey);
  const algorithm = {
    name: 'AES-GCM',
    iv: sealed.subarray(0, 12),
    additionalData: associatedBytes(id, use, kdf),
  };
  const bytes = await crypto.subtle.decrypt(algorithm, key, sealed.subarray(12)).catch(() => {
    throw new VaultError('wrong-passphrase', 'This does not open the notebook');
  });
  if (bytes.byteLength !== 32) throw new VaultError('damaged', 'The wrapped key has a wrong length');
  return { id, bytes: new Uint8Array(bytes) };
}

async function wrappingKey(secret: string, kdf: Kdf, deriveKey: KeyDerivation): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await deriveKey(secret, kdf), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
}

function associatedBytes(id: string, use: CredentialKind, kdf: Kdf): Bytes {
  // Sorted, because the order of an object's keys need not survive storage.
  const parameters = Object.entries(kdf).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return utf8(JSON.stringify(['overture vault', 1, id, use, parameters]));
}
