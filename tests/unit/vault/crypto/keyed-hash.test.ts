import { describe, expect, it } from 'vitest';
import { toHex, utf8 } from '@/lib/vault/crypto/bytes';
import { importDataKey, newRawKey } from '@/lib/vault/crypto/data-key';
import { keyedHash } from '@/lib/vault/crypto/keyed-hash';

const aKey = () => importDataKey(newRawKey());

describe('a name for something private', () => {
  it('is the same for the same, and another for anything else', async () => {
    const key = await aKey();
    const name = await keyedHash(key, 'what I wrote');
    expect(name).toMatch(/^[0-9a-f]{32}$/);
    expect(await keyedHash(key, 'what I wrote')).toBe(name);
    expect(await keyedHash(key, 'what I write')).not.toBe(name);
  });

  it('cannot be made by who guesses the words and has not the key', async () => {
    const name = await keyedHash(await aKey(), 'what I wrote');
    expect(await keyedHash(await aKey(), 'what I wrote')).not.toBe(name);
    const digest = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8('what I wrote'))));
    expect(digest.startsWith(name)).toBe(false);
  });
});
