import type { Opener } from '@/content/schema';
import type { Hesitation, Stage } from '@/content/vocabulary';
import { foldWord, searchTerms } from '@/lib/text/fold';
import { plainTokens } from '@/lib/text/word-tokens';

/** A search for openers; every field narrows it, and an empty query finds all. */
export interface OpenerQuery {
  text?: string;
  stage?: Stage | undefined;
  hesitation?: Hesitation | undefined;
  /** Only openers with these ids, for example the favourites. */
  only?: ReadonlySet<string> | undefined;
}

/**
 * Returns the openers that match a query, in the order given.
 * Every word of its text must begin some word of the opener or of its description, in any order.
 * @param describe gives the labels of an opener, so that "cost" finds lines that never say the word
 */
export function findOpeners(
  openers: readonly Opener[],
  query: OpenerQuery,
  describe: (opener: Opener) => string = () => '',
): Opener[] {
  const words = plainTokens(query.text ?? '')
    .map(foldWord)
    .filter(Boolean);
  return openers.filter(
    (opener) =>
      (!query.stage || opener.stage === query.stage) &&
      (!query.hesitation || opener.hesitations.includes(query.hesitation)) &&
      (!query.only || query.only.has(opener.id)) &&
      matches(words, `${opener.text} ${describe(opener)}`),
  );
}

function matches(words: readonly string[], text: string): boolean {
  if (words.length === 0) return true;
  const terms = plainTokens(text).flatMap(searchTerms);
  return words.every((word) => terms.some((term) => term.startsWith(word)));
}
