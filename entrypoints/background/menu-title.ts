import { graphemeEnd, graphemeStart } from '@/lib/text/graphemes';

/** As many characters as a menu shows without cutting a line itself. */
const TITLE_LENGTH = 72;
/** How many of them are for the end, where an opener asks its question. */
const END_LENGTH = 34;

/**
 * Returns a title for a menu item: leaves out the middle of a long text, so that its beginning and its question are
 * seen, and doubles `&`, which would otherwise mark an access key.
 */
export function menuTitle(text: string): string {
  return shortened(text).replaceAll('&', '&&');
}

function shortened(text: string): string {
  if (text.length <= TITLE_LENGTH) return text;
  const start = text.slice(0, graphemeStart(text, TITLE_LENGTH - END_LENGTH - 3));
  const end = text.slice(graphemeEnd(text, text.length - END_LENGTH));
  return `${wholeWords(start)} … ${wholeWords(end, 'end')}`;
}

/** Leaves out the word that was cut; a text without spaces stays. */
function wholeWords(part: string, side: 'start' | 'end' = 'start'): string {
  return part.replace(side === 'start' ? /\s+\S*$/u : /^\S*\s+/u, '').trim();
}
