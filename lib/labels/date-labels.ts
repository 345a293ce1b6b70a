// Made once: a format takes longer to make than a row to draw.
let format: Intl.DateTimeFormat | undefined;

/** A moment as people here write it, short enough for a list. @param time milliseconds since 1970 */
export function dateWords(time: number): string {
  format ??= new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(time);
}
