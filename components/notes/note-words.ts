import type { Note } from '@/lib/notebook/records/records';

/** What a note is called in a list, and what is left to show below. A note without a title is called by its first line. */
export function noteWords({ title, text }: Pick<Note, 'title' | 'text'>): { heading: string; rest: string } {
  if (title?.trim()) return { heading: title.trim(), rest: text };
  const begin = text.search(/\S/u);
  if (begin < 0) return { heading: '', rest: '' };
  const end = text.indexOf('\n', begin);
  return end < 0
    ? { heading: text.slice(begin).trimEnd(), rest: '' }
    : { heading: text.slice(begin, end).trimEnd(), rest: text.slice(end + 1) };
}
