import { argon2id } from '@noble/hashes/argon2.js';
import { describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64, toHex, utf8 } from '@/lib/vault/crypto/bytes';
import { newRawKey } from '@/lib/vault/crypto/data-key';
import { checkKdf, recoveryCodeKdf, derive, passphraseKdf, type Kdf } from '@/lib/vault/crypto/kdf';
import { unwrapKey, wrapKey } from '@/lib/vault/crypto/wrapped-key';
import { IS_PROOF } from '../../how-often';

const salt = toBase64(new Uint8Array(16).fill(7));
/** From `@noble/hashes`, which takes seconds; the proof computes it again. */
const COMPUTED_BY_NOBLE = '7b985d8fa00c9eccccf918c8cb9feaa8036af381caf6f498e099b5b849b8c18a';

describe('the passphrase key', () => {
  it('is Argon2id with 64 MiB and three passes, as a second implementation computes it', async () => {
    const kdf = await passphraseKdf();
    expect(kdf).toMatchObject({ name: 'Argon2id', memoryKiB: 65536, iterations: 3, parallelism: 1 });
    const theirs = IS_PROOF
      ? toHex(argon2id(utf8('correct horse'), fromBase64(salt), { m: 65536, t: 3, p: 1, dkLen: 32 }))
      : COMPUTED_BY_NOBLE;
    expect(toHex(await derive('correct horse', { ...kdf, salt }))).toBe(theirs);
  });

  it('is the same however the keyboard composes its letters', async () => {
    const kdf: Kdf = { name: 'PBKDF2-SHA256', salt, iterations: 1 };
    expect(await derive('cafe\u0301', kdf)).toEqual(await derive('caf\u00e9', kdf));
  });

  it('falls back to PBKDF2 where WebAssembly does not run', async () => {
    vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new Error('no WebAssembly'));
    vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(new Error('no WebAssembly'));
    expect(await passphraseKdf()).toMatchObject({ name: 'PBKDF2-SHA256', iterations: 1_200_000 });
    vi.restoreAllMocks();
  });

  it('says so where what Argon2id sealed cannot be opened without WebAssembly', async () => {
    vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new Error('no WebAssembly'));
    vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(new Error('no WebAssembly'));
    await expect(derive('correct horse', argon)).rejects.toMatchObject({
      name: 'VaultError',
      code: 'cannot-derive',
    });
    vi.restoreAllMocks();
  });

  const argon: Kdf = { name: 'Argon2id', salt, memoryKiB: 65536, iterations: 3, parallelism: 1 };
  it.each<[string, Kdf]>([
    ['too little memory', { ...argon, memoryKiB: 19456 }],
    ['too few passes', { ...argon, iterations: 2 }],
    ['memory that exhausts the reader', { ...argon, memoryKiB: 4_000_000 }],
    ['passes without end', { ...argon, iterations: 1_000_000 }],
    ['no number', { ...argon, iterations: NaN }],
    ['another parallelism', { ...argon, parallelism: 64 }],
    ['a short salt', { ...argon, salt: 'AAAA' }],
    ['weak PBKDF2', { name: 'PBKDF2-SHA256', salt, iterations: 600_000 }],
    ['endless PBKDF2', { name: 'PBKDF2-SHA256', salt, iterations: 1e12 }],
    ['no stretching at all', { name: 'HKDF-SHA256', salt }],
  ])('is refused with %s', (_, kdf) => {
    expect(() => checkKdf(kdf, 'passphrase')).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});

describe('a wrapped key', () => {
  it('opens with its secret alone, and with its own parameters alone', async () => {
    const raw = newRawKey();
    const wrap = await wrapKey(raw, { use: 'recovery', kdf: recoveryCodeKdf(), secret: 'code' });
    expect(await unwrapKey(raw.id, wrap, 'code')).toEqual(raw);
    await expect(unwrapKey(raw.id, wrap, 'other')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(unwrapKey('0000000000000000', wrap, 'code')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    const lowered = { ...wrap, kdf: { ...wrap.kdf, extra: 1 } as unknown as Kdf };
    await expect(unwrapKey(raw.id, lowered, 'code')).rejects.toMatchObject({ code: 'wrong-passphrase' });
  });
});
