import { expect, it } from 'vitest';
import { estimateStrength } from '@/lib/vault/crypto/passphrase-strength';

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
  // A name, a feast or a word with a year, and what two people say to each other, in any language.
  ['maximilian2019', 1],
  ['M4ximili4n2019', 2],
  ['Weihnachten2019', 1],
  ['ichliebedich', 2],
  ['IchLiebeDich!!', 2],
  ['ich liebe dich', 2],
  ['te quiero mucho', 2],
  ['sam loves alex', 2],
  ['ichliebedichüberallesaufderwelt', 2],
  ['Serendipity kaleidoscope chrysanthemum', 2],
])('calls %j weak: at most %i of 4', async (passphrase, most) => {
  expect(await estimateStrength(passphrase)).toBeLessThanOrEqual(most);
});

it.each(['velvet kettle orbit pardon', 'Our cat Mim sleeps on the third stair', 'x7#Lq0v!TmR2'])(
  'calls %j strong',
  async (passphrase) => {
    expect(await estimateStrength(passphrase)).toBe(4);
  },
);

it.each([
  'ich liebe dich sehr mein Schatz',
  'alle meine Entchen schwimmen auf dem See',
  'te quiero mucho mi vida hermosa',
  'je t’aime plus que tout au monde',
])('says nothing of %j, which the English lists do not know', async (passphrase) => {
  expect(await estimateStrength(passphrase)).toBe('unknown');
});

it('takes the names that the notebook knows for words that are tried first', async () => {
  const phrase = 'Noa Winterstein loves kettle river';
  expect(await estimateStrength(phrase)).toBe(4);
  expect(await estimateStrength(phrase, ['Noa Winterstein'])).toBeLessThanOrEqual(3);
  expect(await estimateStrength('Winterstein', ['noa winterstein'])).toBe(0);
});

it('comes to an end for however long a text', async () => {
  expect(await estimateStrength('horse '.repeat(5000))).toBeGreaterThanOrEqual(0);
});
