import type { Finding, RuleId } from './finding.ts';
import { bindPhrases, findPhrases, type Match, type PhraseBook } from './find-phrases.ts';
import type { Rule } from './line-context.ts';
import type { WordLists } from './phrase.ts';
import { readWords } from './read-words.ts';

/** A rule told in phrases: what it flags, and what it spares although it looks alike. */
export type FlaggedPhrases = {
  rule: RuleId;
  consider: string;
  flag: readonly string[];
  spare?: readonly string[];
  lists?: WordLists;
};

/**
 * Makes a rule out of phrases. A match is spared when it shares a word with a spared phrase;
 * matches that share a word become one finding. Phrases are made ready at the first text, not at start-up.
 */
export function flagPhrases({ rule, consider, flag, spare = [], lists = {} }: FlaggedPhrases): Rule {
  let books: { flagged: PhraseBook; spared: PhraseBook } | undefined;
  return (text, { language }) => {
    books ??= { flagged: bindPhrases(flag, lists), spared: bindPhrases(spare, lists) };
    const words = readWords(text, language.locale);
    const flagged = findPhrases(words, books.flagged);
    if (flagged.length === 0) return [];
    const spared = wordsIn(findPhrases(words, books.spared), words.length);
    return joined(flagged.filter((match) => !spared.subarray(match.from, match.to).includes(1))).map(
      ({ from, to }): Finding => ({
        rule,
        span: [words[from]?.start ?? 0, words[to - 1]?.end ?? 0],
        consider,
      }),
    );
  };
}

function wordsIn(matches: readonly Match[], length: number): Uint8Array {
  const marked = new Uint8Array(length);
  for (const { from, to } of matches) marked.fill(1, from, to);
  return marked;
}

/** Joins matches that share a word; they come sorted by where they begin. */
function joined(matches: readonly Match[]): Match[] {
  const runs: Match[] = [];
  for (const match of matches) {
    const last = runs.at(-1);
    if (last && match.from < last.to) last.to = Math.max(last.to, match.to);
    else runs.push({ ...match });
  }
  return runs;
}
