import { joined, randomBytes, utf8, type Bytes } from './bytes';
import type { DataKey } from './data-key';
import { pad, unpad } from './padding';

/** 96 bits, the length GCM is made for (NIST SP 800-38D); random, good for 2^32 records a key. */
const IV_LENGTH = 12;
/** The authentication tag GCM puts at the end. */
const TAG_LENGTH = 16;

/** Where a sealed record belongs. It is authenticated, so a record moved or renamed does not open. */
export interface AssociatedData {
  table: string;
  id: string;
  /** Version of what is inside. */
  schema: number;
  revision: number;
}

/**
 * Seals bytes for one place: pads them, encrypts with AES-256-GCM, binds them to the place and the key's name.
 * @returns IV, ciphertext and tag behind one another
 */
export async function seal(key: DataKey, place: AssociatedData, plain: Uint8Array): Promise<Bytes> {
  const iv = randomBytes(IV_LENGTH);
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound(key, place) };
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key.sealing, pad(plain))));
}

/** The inverse of `seal`. @throws when the box was made for another place or key, or was changed */
export async function open(key: DataKey, place: AssociatedData, box: Bytes): Promise<Uint8Array> {
  const algorithm = { name: 'AES-GCM', iv: box.subarray(0, IV_LENGTH), additionalData: bound(key, place) };
  return unpad(new Uint8Array(await crypto.subtle.decrypt(algorithm, key.sealing, box.subarray(IV_LENGTH))));
}

/** The tag of a box: nobody without the key can make one, so it stands for the exact record. */
export function tagOf(box: Uint8Array): Uint8Array {
  return box.subarray(box.length - TAG_LENGTH);
}

/** JSON, since its quoting keeps two places from reading alike. */
function bound(key: DataKey, { table, id, schema, revision }: AssociatedData): Bytes {
  return utf8(JSON.stringify(['overture', table, id, schema, revision, key.id]));
}
