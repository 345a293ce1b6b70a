import type { Opener } from '@/content/schema';
import type { Hesitation, Stage } from '@/content/vocabulary';

/** What the person is looking for; an empty wish finds everything. */
export interface Wish {
  query?: string;
  stage?: Stage | undefined;
  hesitation?: Hesitation | undefined;
  /** Only these ids, for example the favourites. */
  only?: ReadonlySet<string> | undefined;
}

/** The words of the interface that describe an opener, so that "cost" finds lines that never say the word. */
export type Describe = (opener: Opener) => string;

/**
 * The openers that fit the wish, in reading order.
 * Every word of the query must begin some word of the opener or of its description, in any order.
 */
export function findOpeners(openers: readonly Opener[], wish: Wish, describe: Describe = () => ''): Opener[] {
  const wanted = wordsOf(wish.query ?? '');
  return openers.filter(
    (opener) =>
      (!wish.stage || opener.stage === wish.stage) &&
      (!wish.hesitation || opener.hesitations.includes(wish.hesitation)) &&
      (!wish.only || wish.only.has(opener.id)) &&
      matches(wanted, `${opener.text} ${describe(opener)}`),
  );
}

function matches(wanted: readonly string[], text: string): boolean {
  if (wanted.length === 0) return true;
  const found = wordsOf(text);
  return wanted.every((word) => found.some((candidate) => candidate.startsWith(word)));
}

/** Words without case, accents or apostrophes, so that "id like" finds “I’d like”. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '')
      .toLocaleLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
