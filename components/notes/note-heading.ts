import type { Note } from '@/lib/notebook/records/records';

/** Splits a note into the heading it has in a list, its title or else its first line, and the rest of its text. */
export function splitNoteHeading({ title, text }: Pick<Note, 'title' | 'text'>): {
  heading: string;
  rest: string;
} {
  if (title?.trim()) return { heading: title.trim(), rest: text };
  const start = text.search(/\S/u);
  if (start < 0) return { heading: '', rest: '' };
  const end = text.indexOf('\n', start);
  return end < 0
    ? { heading: text.slice(start).trimEnd(), rest: '' }
    : { heading: text.slice(start, end).trimEnd(), rest: text.slice(end + 1) };
}
