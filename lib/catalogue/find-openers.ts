import type { Opener } from '@/content/schema';
import type { Hesitation, Stage } from '@/content/vocabulary';

/** A search for openers; every field narrows it, and an empty query finds all. */
export interface OpenerQuery {
  text?: string;
  stage?: Stage | undefined;
  hesitation?: Hesitation | undefined;
  /** Only openers with these ids, for example the favourites. */
  only?: ReadonlySet<string> | undefined;
}

/**
 * Returns the openers that match a query: in the order given, or those that fit its text best first.
 * @param search finds the ids that fit a text, best first; undefined where the text has no words
 */
export function findOpeners(
  openers: readonly Opener[],
  query: OpenerQuery,
  search: (text: string) => readonly string[] | undefined,
): Opener[] {
  const fitting = query.text ? search(query.text) : undefined;
  const byId = new Map(openers.map((opener) => [opener.id, opener]));
  const found = fitting ? fitting.flatMap((id) => byId.get(id) ?? []) : openers;
  return found.filter(
    (opener) =>
      (!query.stage || opener.stage === query.stage) &&
      (!query.hesitation || opener.hesitations.includes(query.hesitation)) &&
      (!query.only || query.only.has(opener.id)),
  );
}
