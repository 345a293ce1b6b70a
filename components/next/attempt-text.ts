import type { Opener } from '@/content/schema';

/** Names where the text of an attempt comes from: the last insertion, an opener, or the person's own text. */
export type AttemptSource = 'last' | 'opener' | 'own';

/** Describes the text of an attempt, and the opener it comes from if there is one. */
export interface AttemptText {
  words: string;
  openerId?: string | undefined;
}

interface AttemptSources {
  /** The text inserted last. */
  last: string | undefined;
  /** The opener selected in the form. */
  openerId: string | undefined;
  own: string;
  openers: readonly Opener[];
  /** Returns the words of an opener with the names this couple uses. */
  wordsOf: (opener: Opener) => string;
}

/**
 * Returns the text of the attempt from its selected source. A text inserted last is recognised as an opener, unless it
 * was edited.
 * @returns undefined while nothing is selected or written
 */
export function attemptText(
  source: AttemptSource,
  { last, openerId, own, openers, wordsOf }: AttemptSources,
): AttemptText | undefined {
  if (source === 'own') return own.trim() ? { words: own.trim() } : undefined;
  if (source === 'last')
    return last
      ? { words: last, openerId: openers.find((opener) => wordsOf(opener) === last)?.id }
      : undefined;
  const selected = openers.find(({ id }) => id === openerId);
  return selected && { words: wordsOf(selected), openerId: selected.id };
}
