const made = new Map<string, Intl.Segmenter>();

/**
 * Returns the segmenter of a language, made once: making one takes as long as reading many lines with it, and every
 * rule reads the line anew.
 * @param granularity as in `Intl.Segmenter`
 */
export function segmenter(locale: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${locale}`;
  const known = made.get(key) ?? new Intl.Segmenter(locale, { granularity });
  made.set(key, known);
  return known;
}
