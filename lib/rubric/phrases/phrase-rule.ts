import type { RubricFinding, RuleId } from '../model/rubric-finding.ts';
import type { Rule } from '../model/rule.ts';
import { tokenizeWords } from '../tokens/tokenize-words.ts';
import { compilePhrases, type CompiledPhrases } from './compile-phrases.ts';
import { findPhrases, type PhraseMatch } from './find-phrases.ts';
import type { WordLists } from './parse-phrase.ts';

/**
 * Describes a rule as phrases: those that are flagged, and similar ones that are harmless.
 * `suggestion` is the sentence that each of its findings carries.
 */
export type PhraseRuleDefinition = {
  rule: RuleId;
  suggestion: string;
  flag: readonly string[];
  exceptions?: readonly string[];
  lists?: WordLists;
};

/**
 * Builds a rule from phrases. A match that overlaps an exception is dropped, and matches that overlap become one finding.
 * The phrases are compiled at the first text and not when the module loads.
 */
export function phraseRule({
  rule,
  suggestion,
  flag,
  exceptions = [],
  lists = {},
}: PhraseRuleDefinition): Rule {
  let compiled: { flagged: CompiledPhrases; excepted: CompiledPhrases } | undefined;
  return (text, { language }) => {
    compiled ??= { flagged: compilePhrases(flag, lists), excepted: compilePhrases(exceptions, lists) };
    const tokens = tokenizeWords(text, language.locale);
    const flagged = findPhrases(tokens, compiled.flagged);
    if (flagged.length === 0) return [];
    const excepted = tokenMask(findPhrases(tokens, compiled.excepted), tokens.length);
    return mergedMatches(flagged.filter((match) => !excepted.subarray(match.from, match.to).includes(1))).map(
      ({ from, to }): RubricFinding => ({
        rule,
        span: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0],
        suggestion,
      }),
    );
  };
}

/** Returns one byte for each token: 1 where a match covers it. */
function tokenMask(matches: readonly PhraseMatch[], length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const { from, to } of matches) mask.fill(1, from, to);
  return mask;
}

/** Merges matches that overlap; they have to be sorted by their first token. */
function mergedMatches(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const merged: PhraseMatch[] = [];
  for (const match of matches) {
    const last = merged.at(-1);
    if (last && match.from < last.to) last.to = Math.max(last.to, match.to);
    else merged.push({ ...match });
  }
  return merged;
}
