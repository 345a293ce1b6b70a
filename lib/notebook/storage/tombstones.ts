import { fromBase64, fromUtf8, toBase64, utf8 } from '@/lib/vault/crypto/bytes';
import type { DataKey } from '@/lib/vault/crypto/data-key';
import { open, seal } from '@/lib/vault/crypto/seal';
import { relation, type Lineage } from '../records/lineage';
import { recordKey, type RecordRef } from '../records/record-key';

/** What is left of a deleted record, so that no store that is put back as it was brings it back. */
export interface Tombstone extends RecordRef {
  /** One more than that of the version that was deleted. */
  revision: number;
  /** The lineage of that version; missing where it could not be read, or was deleted before there were lineages. */
  lineage?: Lineage;
  /** The day of the deletion, counted from 1970. */
  day: number;
}

/** How long tombstones are kept, in days, and how many at most. */
export const TOMBSTONE_DAYS = 180;
export const MAX_TOMBSTONES = 1000;

/** Milliseconds of a day. */
const DAY = 86_400_000;
/** The position that the list is sealed for; no record is in a table of this name. */
const POSITION = { table: 'tombstones', id: 'tombstones', schema: 1, revision: 0 };

/** A tombstone as it is sealed. */
type Entry = [table: RecordRef['table'], id: string, revision: number, day: number, lineage?: Lineage];

/** Returns the day of a time in milliseconds, counted from 1970. */
export const dayOf = (time: number): number => Math.floor(time / DAY);

/**
 * Seals a list of tombstones in one box, whose padded length is all it tells.
 * @returns base64; null for an empty list, of which nothing is stored
 */
export async function sealTombstones(key: DataKey, tombstones: readonly Tombstone[]): Promise<string | null> {
  if (tombstones.length === 0) return null;
  const entries = tombstones.map(({ table, id, revision, day, lineage }): Entry =>
    lineage ? [table, id, revision, day, lineage] : [table, id, revision, day],
  );
  return toBase64(await seal(key, POSITION, utf8(JSON.stringify(entries))));
}

/** Opens a sealed list of tombstones. @returns none where there is no list, or none that this key sealed */
export async function openTombstones(key: DataKey, sealed: string | undefined): Promise<Tombstone[]> {
  if (sealed === undefined) return [];
  try {
    const entries = JSON.parse(fromUtf8(await open(key, POSITION, fromBase64(sealed)))) as Entry[];
    return entries.map(([table, id, revision, day, lineage]) => ({
      table,
      id,
      revision,
      day,
      ...(lineage && { lineage }),
    }));
  } catch {
    return [];
  }
}

/** Returns the tombstones of several lists, each once; of one deletion, those that tell what was deleted. */
export function joinTombstones(...lists: readonly (readonly Tombstone[])[]): Tombstone[] {
  const all = lists.flat();
  const nameOf = (tombstone: Tombstone) => `${recordKey(tombstone)} ${tombstone.revision}`;
  const told = new Set(all.filter(({ lineage }) => lineage).map(nameOf));
  const kept = all.filter((tombstone) => tombstone.lineage || !told.has(nameOf(tombstone)));
  return [...new Map(kept.map((one) => [`${nameOf(one)} ${one.lineage?.join() ?? ''}`, one])).values()];
}

/**
 * Adds tombstones, and drops those out of bounds. Days are counted up to the last deletion before, where the clock says
 * later: one that is wrong for once drops none.
 * @param today counted from 1970
 */
export function addTombstones(
  before: readonly Tombstone[],
  added: readonly Tombstone[],
  today: number,
): Tombstone[] {
  const now = Math.min(today, Math.max(...before.map(({ day }) => day)));
  const kept = before.filter(({ day }) => day > now - TOMBSTONE_DAYS);
  return [...kept, ...added].toSorted((a, b) => a.day - b.day).slice(-MAX_TOMBSTONES);
}

/** Returns whether somebody who deleted a record knew a version of it. */
export function isKnownTo({ lineage: deleted }: Tombstone, version: Lineage): boolean {
  return !deleted || ['same', 'earlier'].includes(relation(version, deleted));
}
