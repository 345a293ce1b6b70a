import { concatBytes, randomBytes, utf8, type Bytes } from './bytes';
import type { DataKey } from './data-key';
import { pad, unpad } from './padding';

/** Bytes of the IV: 96 bits, the length GCM is made for (NIST SP 800-38D). Random IVs are safe for 2^32 records a key. */
const IV_LENGTH = 12;
/** Bytes of the authentication tag, which GCM puts at the end. */
const TAG_LENGTH = 16;

/** The position of a sealed record. It is authenticated, so a record that was moved or renamed does not open. */
export interface AssociatedData {
  table: string;
  id: string;
  /** Version of the sealed content. */
  schema: number;
  revision: number;
}

/**
 * Seals bytes for one position: pads them, encrypts with AES-256-GCM and authenticates the position and the key's id.
 * @returns IV, ciphertext and tag, concatenated
 */
export async function seal(key: DataKey, position: AssociatedData, plain: Uint8Array): Promise<Bytes> {
  const iv = randomBytes(IV_LENGTH);
  const algorithm = { name: 'AES-GCM', iv, additionalData: associatedBytes(key, position) };
  return concatBytes(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key.sealing, pad(plain))));
}

/** Opens what `seal` made. @throws OperationError when it was sealed for another position or key, or was changed */
export async function open(key: DataKey, position: AssociatedData, box: Bytes): Promise<Uint8Array> {
  const algorithm = {
    name: 'AES-GCM',
    iv: box.subarray(0, IV_LENGTH),
    additionalData: associatedBytes(key, position),
  };
  return unpad(new Uint8Array(await crypto.subtle.decrypt(algorithm, key.sealing, box.subarray(IV_LENGTH))));
}

/** Returns the authentication tag of a sealed box. Nobody without the key can make one, so it identifies the exact record. */
export function authenticationTagOf(box: Uint8Array): Uint8Array {
  return box.subarray(box.length - TAG_LENGTH);
}

/** Returns the position as JSON, whose quoting keeps two positions from giving the same bytes. */
function associatedBytes(key: DataKey, { table, id, schema, revision }: AssociatedData): Bytes {
  return utf8(JSON.stringify(['overture', table, id, schema, revision, key.id]));
}
