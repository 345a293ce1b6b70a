import type { DataKey } from '@/lib/vault/crypto/data-key';
import { keyedHash } from '@/lib/vault/crypto/keyed-hash';
import { compareVersions } from '../records/compare-versions';
import { conflictCopyOf, draftAsNotes } from '../records/conflict-copy';
import { isCoveredBy } from '../records/draft-overlap';
import type { Stored } from '../records/records';
import { isSingle } from '../records/table';
import { mergedSingleton, singletonKey, type MergeableSingleton } from '../records/singletons';
import { openRowIfIntact, sealRow, type SealedRow } from './sealed-row';

/** The row that both stores are to have, and what must be kept beside it. */
interface Merged {
  row: SealedRow;
  beside: Stored[];
}

/** Merges the rows of one record, one of each store; of a single row, or where one does not open, the other stays. */
export async function mergeRows(key: DataKey, rows: readonly SealedRow[]): Promise<Merged> {
  const [a, b] = rows.toSorted((one, other) => other.revision - one.revision) as [SealedRow, SealedRow?];
  if (!b || isSameRow(a, b)) return { row: a, beside: [] };
  const [ours, theirs] = await Promise.all([a, b].map((row) => openRowIfIntact(key, row)));
  if (!ours || !theirs) return { row: theirs ? b : a, beside: [] };
  const outcome = await compareVersions(ours, theirs);
  if (outcome.kind === 'same' || outcome.kind === 'earlier') return { row: a, beside: [] };
  if (outcome.kind === 'later') return { row: b, beside: [] };
  const kept =
    outcome.kind === 'unrelated'
      ? await keepBoth(key, outcome.stays, outcome.beside)
      : { stays: outcome.stays, beside: [] };
  // Later than either, so that no page takes what it has for newer.
  const row = await sealRow(key, { ...kept.stays, revision: a.revision + 1 });
  return { row, beside: kept.beside };
}

/** Returns what keeps both of two versions: there can be only one of a singleton, so those are joined. */
async function keepBoth(
  key: DataKey,
  stays: Stored,
  beside: Stored,
): Promise<{ stays: Stored; beside: Stored[] }> {
  const hashText = (text: string) => keyedHash(key, text);
  const { content } = beside;
  if (!isSingle(content.kind) || singletonKey(content) !== singletonKey(stays.content))
    return { stays, beside: [await conflictCopyOf(beside, hashText)] };
  if (content.kind !== 'draft') {
    const merged = mergedSingleton(stays as Stored<MergeableSingleton>, content as MergeableSingleton);
    return { stays: { ...stays, content: merged.content }, beside: [] };
  }
  const covered = stays.content.kind === 'draft' && isCoveredBy(content.text, stays.content.text);
  return { stays, beside: covered ? [] : await draftAsNotes(content, hashText) };
}

/** Returns whether two rows are the same, bit by bit. */
export function isSameRow(a: SealedRow, b: SealedRow): boolean {
  return (
    a.revision === b.revision &&
    a.box.length === b.box.length &&
    a.box.every((byte, at) => byte === b.box[at])
  );
}
