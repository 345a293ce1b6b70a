import { graphemeStart } from '@/lib/text/graphemes';

/** Long enough to recognise a line, short enough for a menu. */
const TITLE_LENGTH = 64;

/** Returns a title for a menu item: shortens it, and doubles `&`, which would otherwise mark an access key. */
export function menuTitle(text: string): string {
  const short =
    text.length > TITLE_LENGTH ? `${text.slice(0, graphemeStart(text, TITLE_LENGTH - 1)).trimEnd()}…` : text;
  return short.replaceAll('&', '&&');
}
