import type { Opener } from '@/content/schema';

/** Where the words of an attempt come from. */
export type WordsFrom = 'last' | 'opener' | 'own';

/** What was said, and the opener it came from, if it did. */
export interface ToastMessage {
  words: string;
  openerId?: string | undefined;
}

interface Sources {
  /** The words that went into a page last. */
  last: string | undefined;
  openerId: string | undefined;
  own: string;
  openers: readonly Opener[];
  /** The words of an opener as this couple would say them. */
  wordsOf: (opener: Opener) => string;
}

/** What the person says they said; undefined while nothing is chosen or written. */
export function wordsSaid(
  from: WordsFrom,
  { last, openerId, own, openers, wordsOf }: Sources,
): ToastMessage | undefined {
  if (from === 'own') return own.trim() ? { words: own.trim() } : undefined;
  if (from === 'last')
    return last ? { words: last, openerId: openers.find((each) => wordsOf(each) === last)?.id } : undefined;
  const opener = openers.find(({ id }) => id === openerId);
  return opener && { words: wordsOf(opener), openerId: opener.id };
}
