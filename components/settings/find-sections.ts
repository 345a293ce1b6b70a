import { InvertedIndex } from '@/lib/search/inverted-index';
import { SECTIONS, type SectionEntry } from './sections';

/**
 * Returns the test whether a section of the settings has the words of a query, with slips where none has them as typed.
 * Without words it holds for every section.
 */
export function sectionsFor(query: string): (section: Pick<SectionEntry, 'id'>) => boolean {
  const index = new InvertedIndex();
  for (const { id, title, words } of SECTIONS) index.put(id, [title(), words()]);
  const hits = index.find(query);
  if (!hits) return () => true;
  const found = hits.exact.size > 0 ? hits.exact : hits.alike;
  return ({ id }) => found.has(id);
}
