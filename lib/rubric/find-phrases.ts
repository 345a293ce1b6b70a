import { parsePhrase, type Step, type WordLists } from './phrase.ts';
import type { ReadWord } from './read-words.ts';

/** Where a phrase matched: the first word, and the word after the last. */
export type Match = { from: number; to: number };

/** Phrases made ready for searching, by the words they can begin with. */
export type PhraseBook = { byFirstWord: ReadonlyMap<string, readonly Step[][]>; others: readonly Step[][] };

/** A gap inside a clause ends where another subject, a reason, a turn or a denial begins. */
const CLAUSE_EDGES = new Set('i we my our but if because when though although not never'.split(' '));

/** Makes phrases ready. See `parsePhrase` for the notation and the error it throws. */
export function bindPhrases(phrases: readonly string[], lists: WordLists = {}): PhraseBook {
  const byFirstWord = new Map<string, Step[][]>();
  const others: Step[][] = [];
  for (const steps of phrases.map((phrase) => parsePhrase(phrase, lists))) {
    const first = steps.find((step) => step.is === 'word' || step.is === 'gap');
    if (first?.is !== 'word' || first.upTo > 0 || first.end || first.stems.length + first.tails.length > 0) {
      others.push(steps);
      continue;
    }
    for (const word of new Set([...first.words, ...first.runs.map((run) => run[0] ?? '')])) {
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), steps]);
    }
  }
  return { byFirstWord, others };
}

/** Finds every place where a phrase of the book matches, taking the longest match of each phrase at each place. */
export function findPhrases(words: readonly ReadWord[], book: PhraseBook): Match[] {
  return words.flatMap((word, from) =>
    [...(book.byFirstWord.get(word.form) ?? []), ...book.others].flatMap((steps) => {
      const to = longestMatch(words, from, steps);
      return to > from ? [{ from, to }] : [];
    }),
  );
}

function longestMatch(words: readonly ReadWord[], from: number, steps: readonly Step[]): number {
  let ends = new Set([from]);
  let leaps = false;
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of ends) for (const end of advance(words, from, at, step, leaps)) next.add(end);
    if (next.size === 0) return -1;
    ends = next;
    leaps = step.is === 'gap' && step.far;
  }
  return Math.max(...ends);
}

function advance(words: readonly ReadWord[], from: number, at: number, step: Step, leaps: boolean): number[] {
  switch (step.is) {
    case 'clause-start':
      return words[at]?.opens ? [at] : [];
    case 'not-before':
      return at > 0 && !isSentenceStart(words, at) && step.words.has(words[at - 1]?.form ?? '') ? [] : [at];
    case 'not-next':
      return !isSentenceStart(words, at) &&
        (step.words.has(words[at]?.form ?? '') || runEnds(words, at, step.runs).length > 0)
        ? []
        : [at];
    case 'gap':
      return gapEnds(words, from, at, step.upTo, step.far);
    case 'word':
      return wordEnds(words, from, at, step, leaps);
  }
}

function gapEnds(words: readonly ReadWord[], from: number, at: number, upTo: number, far: boolean): number[] {
  const ends = [at];
  for (let end = at; end < at + upTo && end < words.length; end += 1) {
    const word = words[end];
    if (!word || (!far && (CLAUSE_EDGES.has(word.form) || (word.opens && end > from)))) break;
    ends.push(end + 1);
  }
  return ends;
}

type WordStep = Extract<Step, { is: 'word' }>;

function wordEnds(
  words: readonly ReadWord[],
  from: number,
  at: number,
  step: WordStep,
  leaps: boolean,
): number[] {
  const ends = step.upTo > 0 ? [at] : [];
  let reached = [at];
  for (let time = 0; time < Math.max(1, step.upTo); time += 1) {
    reached = reached.flatMap((place) => wordEndsOnce(words, from, place, step, leaps && place === at));
    ends.push(...reached);
  }
  return ends;
}

function wordEndsOnce(words: readonly ReadWord[], from: number, at: number, step: WordStep, leaps: boolean) {
  const word = words[at];
  if (step.end && at > from && isSentenceStart(words, at)) return [at];
  if (!word || (at > from && !leaps && isSentenceStart(words, at))) return [];
  const ends =
    step.words.has(word.form) ||
    step.stems.some((stem) => word.form.startsWith(stem)) ||
    step.tails.some((tail) => word.form.endsWith(tail))
      ? [at + 1]
      : [];
  ends.push(...runEnds(words, at, step.runs));
  return ends;
}

function isSentenceStart(words: readonly ReadWord[], at: number): boolean {
  return words[at]?.sentence !== words[at - 1]?.sentence;
}

/** Where each run of words that stands here ends; a run never crosses a sentence. */
function runEnds(words: readonly ReadWord[], at: number, runs: readonly string[][]): number[] {
  const sentence = words[at]?.sentence;
  return runs
    .filter((run) =>
      run.every((form, i) => words[at + i]?.form === form && words[at + i]?.sentence === sentence),
    )
    .map((run) => at + run.length);
}
