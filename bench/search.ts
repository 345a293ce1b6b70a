/**
 * Measures the costs of a keystroke in the search of the notebook and in that of the openers, and of building each index,
 * as the notebook and the openers grow. It prints ratios, because times depend on the machine.
 *   node bench/search.ts [100 10000 100000]
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { CatalogueSearch as Search } from '../lib/catalogue/catalogue-search.ts';
import type { InvertedIndex as Index } from '../lib/search/inverted-index.ts';
import { checkShape } from '../scripts/words/check-shape.ts';
import { loadWords } from '../scripts/words/load-words.ts';

const root = join(import.meta.dirname, '..');
/** Imports a module of the product as it is built. */
const load = async <Module>(path: string): Promise<Module> =>
  (await runnerImport<Module>(path, { resolve: { alias: { '@': root } } })).module;

const { InvertedIndex } = await load<{ InvertedIndex: new () => Index }>('./lib/search/inverted-index.ts');
const { CatalogueSearch } = await load<{ CatalogueSearch: typeof Search }>(
  './lib/catalogue/catalogue-search.ts',
);

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100, 10_000, 100_000);
const WORDS_A_NOTE = 100;
const VOCABULARY = 12_000;
/** The number of queries. Each is two words, typed character by character: some common, some rare, some in no note. */
const QUERIES = 40;

/** The state of a linear congruential generator with the constants of Numerical Recipes: the same numbers in every run. */
let seed = 20_261_122;
const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;

/** Parts of invented words. Frequent words are short, and the frequency of a word falls with its rank, as in any language (Zipf). */
const SYLLABLES = 'a be the in ing er to ma ne ri so lu ta ve wo qui sha cr om pel'.split(' ');
const word = (syllables: number) =>
  Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
const words = new Set<string>();
for (let rank = 0; words.size < VOCABULARY; rank++)
  words.add(word(1 + Math.floor(Math.log2(rank + 2) / 4 + random() * 2)));
const vocabulary = [...words];
const cumulated: number[] = [];
vocabulary.reduce((sum, _, rank) => (cumulated[rank] = sum + 1 / (rank + 2)), 0);
const frequentWord = () => {
  const target = random() * cumulated.at(-1)!;
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulated[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low]!;
};

/** Every state of the search field while the queries are typed; every second query misses a character, as in a typing error. */
const keystrokes = Array.from({ length: QUERIES }, (_, n) => {
  const query = [frequentWord(), frequentWord()].join(' ');
  return n % 2 === 0 ? query : query.slice(0, -2) + query.slice(-1);
}).flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
const percentile = (part: number, all: number[]) =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))]!;

const results = sizes.map((size) => {
  const notes = Array.from({ length: size }, () =>
    Array.from({ length: WORDS_A_NOTE }, frequentWord).join(' '),
  );
  const index = new InvertedIndex();
  let began = performance.now();
  for (const [n, text] of notes.entries()) index.put(`note-${n}`, [text]);
  const build = performance.now() - began;
  for (const query of keystrokes.slice(0, 50)) index.find(query);
  const times = keystrokes.map((query) => {
    began = performance.now();
    index.find(query);
    return performance.now() - began;
  });
  began = performance.now();
  for (let n = 0; n < 100; n++) index.put(`note-${n}`, [`${notes[n]} changed`]);
  const change = (performance.now() - began) / 100;
  return { size, build: build / size, median: percentile(0.5, times), p95: percentile(0.95, times), change };
});

const [least] = results;
for (const { size, build, median, p95, change } of results)
  console.log(
    `search, ${size} notes: keystroke p95 ${(p95 / least!.p95).toFixed(1)} x (${p95.toFixed(2)} ms here, median ${median.toFixed(2)} ms), ` +
      `building ${(build / least!.build).toFixed(2)} x a note (${(build * size).toFixed(0)} ms), one change ${(change / least!.change).toFixed(2)} x`,
  );

/** The most a keystroke may take at the 95th percentile, in milliseconds: one frame of a screen. */
const GOAL = 16;
/** What people type for an opener, each character by character. */
const SPOKEN = [
  'waste of money',
  'she says we dont need it',
  'he shuts down when we talk',
  'what if he says no',
  'theropy',
];
const deck = checkShape(await loadWords(join(root, 'content'), 'en'));

for (const more of [0, 1000]) {
  const own = Array.from({ length: more }, (_, n) => ({
    ...deck.openers[n % deck.openers.length]!,
    id: `own-${n}`,
    text: Array.from({ length: 25 }, frequentWord).join(' '),
  }));
  const openers = [...deck.openers, ...own];
  const began = performance.now();
  const search = new CatalogueSearch({
    ...deck,
    openers,
    describe: ({ hesitations }) => hesitations.join(' '),
  });
  const build = performance.now() - began;
  const times = SPOKEN.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1))).map(
    (query) => {
      const pressed = performance.now();
      search.concernOf(query);
      search.find(query);
      return performance.now() - pressed;
    },
  );
  console.log(
    `search, ${openers.length} openers: keystroke p95 ${percentile(0.95, times).toFixed(2)} ms here (goal ${GOAL} ms), ` +
      `median ${percentile(0.5, times).toFixed(2)} ms, first ${times[0]!.toFixed(2)} ms; building ${build.toFixed(0)} ms`,
  );
}
