import type { WordToken } from '../tokens/tokenize-words.ts';
import type { CompiledPhrases } from './compile-phrases.ts';
import type { PhraseStep } from './parse-phrase.ts';

/** Describes a matched phrase as a range [from, to) of token indices. */
export type PhraseMatch = { from: number; to: number };

/** Lists the words that end a gap inside a clause: another subject, a reason, a turn or a denial begins with them. */
const CLAUSE_EDGES = new Set('i we my our but if because when though although not never'.split(' '));

/** Finds all matches, sorted by their first token; of each phrase only the longest match at each token is returned. */
export function findPhrases(tokens: readonly WordToken[], phrases: CompiledPhrases): PhraseMatch[] {
  return tokens.flatMap((token, from) =>
    [...(phrases.byFirstWord.get(token.form) ?? []), ...phrases.others].flatMap((steps) => {
      const to = longestMatchEnd(tokens, from, steps);
      return to > from ? [{ from, to }] : [];
    }),
  );
}

/** Returns the end of the longest match that starts at `from`, or -1. All ends reachable by the steps so far are followed at once. */
function longestMatchEnd(tokens: readonly WordToken[], from: number, steps: readonly PhraseStep[]): number {
  let ends = new Set([from]);
  let afterWideGap = false;
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of ends) for (const end of stepEnds(tokens, from, at, step, afterWideGap)) next.add(end);
    if (next.size === 0) return -1;
    ends = next;
    afterWideGap = step.kind === 'gap' && step.crossesClauses;
  }
  return Math.max(...ends);
}

function stepEnds(
  tokens: readonly WordToken[],
  from: number,
  at: number,
  step: PhraseStep,
  afterWideGap: boolean,
): number[] {
  switch (step.kind) {
    case 'clause-start':
      return tokens[at]?.startsClause ? [at] : [];
    case 'negative-lookbehind':
      return at > 0 && !isSentenceStart(tokens, at) && step.words.has(tokens[at - 1]?.form ?? '') ? [] : [at];
    case 'negative-lookahead':
      return !isSentenceStart(tokens, at) &&
        (step.words.has(tokens[at]?.form ?? '') || sequenceEnds(tokens, at, step.sequences).length > 0)
        ? []
        : [at];
    case 'gap':
      return gapEnds(tokens, from, at, step);
    case 'word':
      return wordEnds(tokens, from, at, step, afterWideGap);
  }
}

type GapStep = Extract<PhraseStep, { kind: 'gap' }>;

function gapEnds(
  tokens: readonly WordToken[],
  from: number,
  at: number,
  { max, crossesClauses }: GapStep,
): number[] {
  const ends = [at];
  for (let end = at; end < at + max && end < tokens.length; end += 1) {
    const token = tokens[end];
    if (!token || (!crossesClauses && (CLAUSE_EDGES.has(token.form) || (token.startsClause && end > from))))
      break;
    ends.push(end + 1);
  }
  return ends;
}

type WordStep = Extract<PhraseStep, { kind: 'word' }>;

function wordEnds(
  tokens: readonly WordToken[],
  from: number,
  at: number,
  step: WordStep,
  afterWideGap: boolean,
): number[] {
  const ends = step.min === 0 ? [at] : [];
  let reached = [at];
  for (let count = 0; count < step.max; count += 1) {
    reached = reached.flatMap((end) => singleWordEnds(tokens, from, end, step, afterWideGap && end === at));
    ends.push(...reached);
  }
  return ends;
}

function singleWordEnds(
  tokens: readonly WordToken[],
  from: number,
  at: number,
  step: WordStep,
  afterWideGap: boolean,
): number[] {
  const token = tokens[at];
  if (step.sentenceEnd && at > from && isSentenceStart(tokens, at)) return [at];
  if (!token || (at > from && !afterWideGap && isSentenceStart(tokens, at))) return [];
  const ends =
    step.words.has(token.form) ||
    step.prefixes.some((prefix) => token.form.startsWith(prefix)) ||
    step.suffixes.some((suffix) => token.form.endsWith(suffix))
      ? [at + 1]
      : [];
  ends.push(...sequenceEnds(tokens, at, step.sequences));
  return ends;
}

function isSentenceStart(tokens: readonly WordToken[], at: number): boolean {
  return tokens[at]?.sentence !== tokens[at - 1]?.sentence;
}

/** Returns the end of each sequence of words that begins at a token; a sequence never crosses a sentence. */
function sequenceEnds(tokens: readonly WordToken[], at: number, sequences: readonly string[][]): number[] {
  const sentence = tokens[at]?.sentence;
  return sequences
    .filter((sequence) =>
      sequence.every((form, i) => tokens[at + i]?.form === form && tokens[at + i]?.sentence === sentence),
    )
    .map((sequence) => at + sequence.length);
}
