import { expect, it } from 'vitest';
import { strengthOf } from '@/lib/vault/crypto/passphrase-strength';

it.each([
  ['', 0],
  ['password', 0],
  ['qwertyuiop', 0],
  ['overture1', 0],
  ['Therapy2026', 1],
  ['ourFirstKiss', 2],
  ['abdomen abrasive', 2],
  ['kettle river', 2],
  ['Regenbogen Schmetterling', 2],
])('calls %j weak: at most %i of 4', async (passphrase, most) => {
  expect(await strengthOf(passphrase)).toBeLessThanOrEqual(most);
});

it.each(['velvet kettle orbit pardon', 'Our cat Mim sleeps on the third stair', 'x7#Lq0v!TmR2'])(
  'calls %j strong',
  async (passphrase) => {
    expect(await strengthOf(passphrase)).toBe(4);
  },
);

it('answers quickly for however long a text', async () => {
  const began = performance.now();
  expect(await strengthOf('horse '.repeat(5000))).toBeGreaterThanOrEqual(0);
  expect(performance.now() - began).toBeLessThan(5000);
});
