import type { Concern, Feeling, Hesitation, Reply, Stage } from '@/content/vocabulary';

/**
 * What would help somebody who typed a query, any of it: the hesitation or the stage that an opener is for, a reply of
 * the partner that a follow-up answers, a feeling that a line puts into words, a checklist, a step of the guide, the places
 * to turn to, a concern whose own card comes before every line, or the id of one opener, follow-up or guide card.
 */
type Helps =
  | Hesitation
  | Stage
  | `reply:${Reply}`
  | `feeling:${Feeling}`
  | `concern:${Concern}`
  | `checklist:${string}`
  | `step:${number}`
  | 'help'
  | (string & {});

/** What people type into the search field, and what would help them. */
export type NaturalQuery = readonly [query: string, ...helps: Helps[]];
