const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Returns where the character begins in which a text would be cut: what people see as one, such as a family of emoji or
 * a letter with its marks. Returns the place itself where it is between two of them.
 */
export function graphemeStart(text: string, at: number): number {
  return segmenter.segment(text).containing(at)?.index ?? text.length;
}

/** Returns where the character ends in which a text would be cut, or the place itself where it is between two of them. */
export function graphemeEnd(text: string, at: number): number {
  const cut = segmenter.segment(text).containing(at);
  if (!cut) return text.length;
  return cut.index === at ? at : cut.index + cut.segment.length;
}

/** Returns where to cut a text in about its middle: between two characters, or between two code points of a single one. */
export function middleOf(text: string, near = text.length >> 1): number {
  const cut = graphemeStart(text, near) || graphemeEnd(text, near);
  if (cut > 0 && cut < text.length) return cut;
  // A code point beyond the first 65 536 is two UTF-16 units long.
  return near > 0 && text.codePointAt(near - 1)! > 0xffff ? near + 1 : near;
}

/** Returns the first character of a text, as people see it. */
export function firstGrapheme(text: string): string {
  return text.slice(0, graphemeEnd(text, Math.min(1, text.length)));
}
