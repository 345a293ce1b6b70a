import { LONGEST_RECORD } from '../records/record-limit';
import type { Content, Favourites, Profile, Stored, Ticks } from '../records/records';
import { LIMITS } from './limits';

/** What a record of which there is only one is known by; nothing for the others. */
export function singleName(content: Content): string | undefined {
  if (content.kind === 'draft') return `draft/${content.field}`;
  return ['favourites', 'ticks', 'profile'].includes(content.kind) ? content.kind : undefined;
}

/** The kinds of which there is one that can become one of two. */
export type Joinable = Favourites | Ticks | Profile;

/**
 * Two records there is only one of, as a change of ours: every id of both, and of two names for one thing the newer.
 */
export function joined<C extends Joinable>(own: Stored<C>, theirs: C): Stored {
  return { id: own.id, revision: own.revision + 1, content: together(own.content, theirs) };
}

/** A record with each of its ids once. */
export function tidied(record: Stored): Stored {
  const { content } = record;
  if (content.kind === 'favourites') return { ...record, content: together(content, content) };
  return content.kind === 'ticks' ? { ...record, content: together(content, content) } : record;
}

function together(ours: Joinable, theirs: Joinable): Content {
  if (ours.kind === 'favourites' && theirs.kind === 'favourites')
    return { ...ours, openerIds: union(ours.openerIds, theirs.openerIds) };
  if (ours.kind === 'ticks' && theirs.kind === 'ticks')
    return { ...ours, triedIds: union(ours.triedIds, theirs.triedIds) };
  const [one, other] = [ours as Profile, theirs as Profile];
  return one.updatedAt >= other.updatedAt ? { ...other, ...one } : { ...one, ...other };
}

/** All of ours, and as many of theirs as a record holds, which is more than there are openers. */
function union(ours: readonly string[], theirs: readonly string[]): string[] {
  const all = new Set(ours);
  let room = LONGEST_RECORD - JSON.stringify([...all]).length - 100;
  for (const id of theirs) {
    if (all.has(id)) continue;
    room -= id.length + 3;
    if (room < 0 || all.size >= LIMITS.ids) break;
    all.add(id);
  }
  return [...all];
}
