import { afterEach, expect, it, vi } from 'vitest';
import { offered } from 'virtual:common-words';
import { generatePassphrase } from '@/lib/vault/crypto/generated-passphrase';
import { estimateStrength } from '@/lib/vault/crypto/passphrase-strength';
import { unpackWords } from '@/lib/vault/crypto/unpack-words';

const words = unpackWords(offered);

afterEach(() => vi.restoreAllMocks());

it('is six plain words of the offered ones, another six each time, and strong', async () => {
  const [one, two] = await Promise.all([generatePassphrase(), generatePassphrase()]);
  expect(one).not.toBe(two);
  expect(one).toMatch(/^([a-z]+ ){5}[a-z]+$/);
  for (const word of one.split(' ')) expect(words).toContain(word);
  expect(await estimateStrength(one)).toBe(4);
});

it('draws from enough words, no two of them the same', () => {
  expect(new Set(words).size).toBe(words.length);
  expect(words.length).toBeGreaterThan(800);
});

it('draws again what would make the first words likelier than the last', async () => {
  const draw = vi.spyOn(crypto, 'getRandomValues');
  draw.mockImplementationOnce((array) => {
    (array as unknown as Uint32Array).fill(2 ** 32 - 1);
    return array;
  });
  await generatePassphrase();
  expect(draw).toHaveBeenCalledTimes(7);
});
