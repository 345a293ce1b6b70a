/** Returns the single phrases of lists in which commas part them. */
export const phrasesOf = (lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split(',').map((phrase) => phrase.trim())).filter((phrase) => phrase !== '');
