import { toHex, utf8 } from './bytes';
import type { DataKey } from './data-key';

/**
 * Returns an identifier for private text that may be stored unsealed: equal texts give equal identifiers, and without
 * the key nobody can test a guess against it, as they could against a plain digest.
 * @returns the first 128 bits of an HMAC-SHA256, as 32 hexadecimal digits
 */
export async function keyedHash({ hashing }: DataKey, text: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', hashing, utf8(text));
  return toHex(new Uint8Array(mac)).slice(0, 32);
}
