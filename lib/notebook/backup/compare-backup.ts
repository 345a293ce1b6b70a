import { toHex, utf8 } from '@/lib/vault/bytes';
import type { Content, Draft, Favourites, Profile, Stored } from '../records';

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
  const result: Comparison = { fresh: [], differs: [], older: 0, same: 0 };
  for (const given of incoming) {
    const record = fitted(here, given);
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
function fitted(here: readonly Stored[], given: Stored): Stored {
  const { content } = given;
  const own = here.find((stored) => isOnlyOne(stored.content, content));
  if (!own && content.kind === 'favourites') {
    return { ...given, content: { ...content, openerIds: [...new Set(content.openerIds)] } };
  }
  if (!own) return given;
  const revision = own.revision + 1;
  if (content.kind === 'favourites') {
    const openerIds = [...new Set([...(own.content as Favourites).openerIds, ...content.openerIds])];
    return { id: own.id, revision, content: { ...content, openerIds } };
  }
  const ours = own.content as Profile | Draft;
  const theirs = content as Profile | Draft;
  const [older, newer] = ours.updatedAt >= theirs.updatedAt ? [theirs, ours] : [ours, theirs];
  return { id: own.id, revision, content: { ...older, ...newer } as Content };
}

function isOnlyOne(ours: Content, theirs: Content): boolean {
  if (theirs.kind === 'favourites' || theirs.kind === 'profile') return ours.kind === theirs.kind;
  return theirs.kind === 'draft' && ours.kind === 'draft' && ours.field === theirs.field;
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
