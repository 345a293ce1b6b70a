import { ofKind } from './memory';
import type { Note, Reflection, Stored } from './records';
import type { Writer } from './writer';

/** How long something stays in the bin: 30 days, in milliseconds. */
export const BIN_KEEPS = 30 * 24 * 60 * 60 * 1000;

/** Those that have been in the bin for 30 days, by id. @param now milliseconds since 1970 */
export function longBinned(binned: readonly Stored<Note | Reflection>[], now: number): string[] {
  return binned
    .filter(({ content }) => (content.binnedAt ?? Infinity) <= now - BIN_KEEPS)
    .map(({ id }) => id);
}

/** Deletes these for good, as far as they lie in the bin. @returns how many went */
export async function deleteBinned(writer: Writer, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { gone } = await writer.opened.commit(async (read) => {
    const stored = await read('records', ids);
    // Another page may have taken something out of the bin meanwhile.
    return [...ofKind(stored.values(), 'note'), ...ofKind(stored.values(), 'reflection')]
      .filter(({ content }) => content.binnedAt !== undefined)
      .map(({ id }) => ({ id, table: 'records' as const }));
  });
  return gone.length;
}
