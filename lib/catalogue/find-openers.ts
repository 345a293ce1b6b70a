import type { Opener } from '@/content/schema';
import type { Hesitation, Stage } from '@/content/vocabulary';
import type { CatalogueItem } from './catalogue-item';

/** A search for words; every field narrows it, and an empty query finds all openers. */
export interface OpenerQuery {
  text?: string;
  stage?: Stage | undefined;
  hesitation?: Hesitation | undefined;
  /** Only openers with these ids, for example the favourites. */
  only?: ReadonlySet<string> | undefined;
}

/**
 * Returns what matches a query. Without a text these are openers, in the order given; with one it is everything that fits
 * it, best first, and openers alone where another field narrows it.
 * @param find finds what fits a text, best first; undefined where the text has no words
 */
export function findOpeners(
  openers: readonly Opener[],
  query: OpenerQuery,
  find: (text: string) => readonly CatalogueItem[] | undefined,
): CatalogueItem[] {
  const { stage, hesitation, only } = query;
  const found = (query.text ? find(query.text) : undefined) ?? openers.map(openerItem);
  return found.filter((item) => {
    if (item.kind !== 'opener') return !stage && !hesitation && !only;
    const { opener } = item;
    return (
      (!stage || opener.stage === stage) &&
      (!hesitation || opener.hesitations.includes(hesitation)) &&
      (!only || only.has(opener.id))
    );
  });
}

/** Returns an opener as an item of a list of what was found. */
export const openerItem = (opener: Opener): CatalogueItem & { kind: 'opener' } => ({
  kind: 'opener',
  key: `opener:${opener.id}`,
  opener,
});
