import { ofKind } from '../records/of-kind';
import type { Draft, Profile, Stored } from '../records/records';

/** The values of the singletons, in the form in which views read them. */
export interface SingletonValues {
  /** Ids of the starred openers. */
  favourites: ReadonlySet<string>;
  /** Ids of the ticked suggestions. */
  ticks: ReadonlySet<string>;
  /** Drafts by the name of their field. */
  drafts: ReadonlyMap<string, Draft>;
  profile: Profile | undefined;
}

/** Returns the values of the singletons among these records. */
export function singletonValues(records: readonly Stored[]): SingletonValues {
  return {
    favourites: new Set(ofKind(records, 'favourites').flatMap(({ content }) => content.openerIds)),
    ticks: new Set(ofKind(records, 'ticks').flatMap(({ content }) => content.triedIds)),
    drafts: new Map(ofKind(records, 'draft').map(({ content }) => [content.field, content])),
    profile: ofKind(records, 'profile')[0]?.content,
  };
}
