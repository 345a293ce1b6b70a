import { MAX_IDS, MAX_RECORD_BYTES } from './record-limit';
import type { Content, Favourites, Profile, Stored, Ticks } from './records';

/** Returns the key that identifies a singleton, such as `profile` or `draft/<field>`; nothing for other records. */
export function singletonKey(content: Content): string | undefined {
  if (content.kind === 'draft') return `draft/${content.field}`;
  return ['favourites', 'ticks', 'profile'].includes(content.kind) ? content.kind : undefined;
}

/** The kinds of singletons of which two can be merged. */
export type MergeableSingleton = Favourites | Ticks | Profile;

/** Merges two singletons, as a change of ours: all ids of both, and of two names for one thing the newer. */
export function mergedSingleton<C extends MergeableSingleton>(own: Stored<C>, theirs: C): Stored {
  return { id: own.id, revision: own.revision + 1, content: merge(own.content, theirs) };
}

/** Returns a record without duplicate ids. */
export function withoutDuplicateIds(record: Stored): Stored {
  const { content } = record;
  if (content.kind === 'favourites') return { ...record, content: merge(content, content) };
  return content.kind === 'ticks' ? { ...record, content: merge(content, content) } : record;
}

function merge(ours: MergeableSingleton, theirs: MergeableSingleton): Content {
  if (ours.kind === 'favourites' && theirs.kind === 'favourites')
    return { ...ours, openerIds: union(ours.openerIds, theirs.openerIds) };
  if (ours.kind === 'ticks' && theirs.kind === 'ticks')
    return { ...ours, triedIds: union(ours.triedIds, theirs.triedIds) };
  const [one, other] = [ours as Profile, theirs as Profile];
  return one.updatedAt >= other.updatedAt ? { ...other, ...one } : { ...one, ...other };
}

/** Returns all of our ids, and as many of theirs as a record holds, which is more than there are openers. */
function union(ours: readonly string[], theirs: readonly string[]): string[] {
  const all = new Set(ours);
  let room = MAX_RECORD_BYTES - JSON.stringify([...all]).length - 100;
  for (const id of theirs) {
    if (all.has(id)) continue;
    room -= id.length + 3;
    if (room < 0 || all.size >= MAX_IDS) break;
    all.add(id);
  }
  return [...all];
}
