import { toHex, utf8 } from './bytes';
import type { DataKey } from './data-key';

/**
 * A name for something private, to stand outside of the seal: the same for the same, and nothing to guess from for
 * whoever has not the key, as a plain digest would be. HMAC-SHA256, the first 128 bits in hexadecimal digits.
 */
export async function keyedHash({ naming }: DataKey, text: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', naming, utf8(text));
  return toHex(new Uint8Array(mac)).slice(0, 32);
}
