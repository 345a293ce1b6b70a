import { toHex, utf8 } from '@/lib/vault/bytes';
import type { Content, Draft, Favourites, Profile, Stored, Ticks } from '../records';

/** What taking a backup in would do. */
export interface Comparison {
  /** Not here yet. */
  fresh: Stored[];
  /** Here in an earlier version, or in another version of the same revision: then both are kept. */
  differs: Stored[];
  /** Here in a later version, which stays. */
  older: number;
  same: number;
}

/**
 * Compares a backup with what is here, by id and revision. Taking in what comes out, twice or in any order with other
 * backups of the same notebook, ends the same.
 */
export async function compareBackup(
  here: readonly Stored[],
  incoming: readonly Stored[],
): Promise<Comparison> {
  const present = new Map(here.map((stored) => [stored.id, stored]));
  const singles = new Map(here.toReversed().map((stored) => [singleName(stored.content), stored]));
  const result: Comparison = { fresh: [], differs: [], older: 0, same: 0 };
  for (const given of incoming) {
    const record = fitted(singles, given);
    const known = present.get(record.id);
    if (!known) result.fresh.push(record);
    else if (alike(known.content, record.content)) result.same++;
    else if (known.content.kind === record.content.kind && known.revision > record.revision) result.older++;
    else if (known.content.kind === record.content.kind && known.revision < record.revision)
      result.differs.push(record);
    else {
      const beside = { ...record, id: await besideId(record), revision: 1 };
      if (present.has(beside.id)) result.same++;
      else result.differs.push(beside);
    }
  }
  return result;
}

/** Records there is only one of: the incoming one becomes a change of ours that loses nothing of either. */
function fitted(singles: ReadonlyMap<string | undefined, Stored>, given: Stored): Stored {
  const { content } = given;
  const name = singleName(content);
  const own = name === undefined ? undefined : singles.get(name);
  const place = own ? { id: own.id, revision: own.revision + 1 } : { id: given.id, revision: given.revision };
  if (content.kind === 'favourites') {
    const openerIds = union((own?.content as Favourites | undefined)?.openerIds, content.openerIds);
    return { ...place, content: { ...content, openerIds } };
  }
  if (content.kind === 'ticks') {
    const triedIds = union((own?.content as Ticks | undefined)?.triedIds, content.triedIds);
    return { ...place, content: { ...content, triedIds } };
  }
  if (!own) return given;
  const ours = own.content as Profile | Draft;
  const theirs = content as Profile | Draft;
  const [older, newer] = ours.updatedAt >= theirs.updatedAt ? [theirs, ours] : [ours, theirs];
  return { ...place, content: { ...older, ...newer } as Content };
}

function union(ours: readonly string[] = [], theirs: readonly string[]): string[] {
  return [...new Set([...ours, ...theirs])];
}

/** What a record of which there is only one is known by; nothing for the others. */
function singleName(content: Content): string | undefined {
  if (content.kind === 'draft') return `draft/${content.field}`;
  return ['favourites', 'ticks', 'profile'].includes(content.kind) ? content.kind : undefined;
}

/** The same for the same version, so that taking it in again finds it. */
async function besideId({ id, content }: Stored): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(JSON.stringify([id, sorted(content)])));
  return toHex(new Uint8Array(digest)).slice(0, 32);
}

function alike(a: Content, b: Content): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
