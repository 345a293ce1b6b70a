import type { Opener } from '@/content/schema';
import type { Hesitation, Stage } from '@/content/vocabulary';
import type { CatalogueItem } from './catalogue-item';

/** A search for words; every field narrows it, and an empty query finds all openers. */
export interface OpenerQuery {
  text?: string;
  stage?: Stage | undefined;
  hesitation?: Hesitation | undefined;
  /** How the words are to reach the partner; lines for either way fit both. */
  way?: 'text' | 'say' | undefined;
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
  const found = (query.text ? find(query.text) : undefined) ?? openers.map(openerItem);
  return found.filter((item) => isWithin(item, query));
}

/** Returns whether an item is within everything a query asks for but its text. */
export function isWithin(item: CatalogueItem, { stage, hesitation, way, only }: OpenerQuery): boolean {
  if (item.kind !== 'opener') return !stage && !hesitation && !way && !only;
  const { opener } = item;
  return (
    (!stage || opener.stage === stage) &&
    (!hesitation || opener.hesitations.includes(hesitation)) &&
    (!way || opener.medium === way || opener.medium === 'either') &&
    (!only || only.has(opener.id))
  );
}

/** Returns an opener as an item of a list of what was found. */
export const openerItem = (opener: Opener): CatalogueItem & { kind: 'opener' } => ({
  kind: 'opener',
  key: `opener:${opener.id}`,
  opener,
});
