import { expect } from 'vitest';
import { sortedJson } from '@/lib/text/sorted-json';
import type { Content, Stored } from '@/lib/notebook/records/records';
import { contentKey } from '@/lib/notebook/records/same-content';

/**
 * Checks that all of a backup was imported, by rules that are simpler than those of the import: its content is stored
 * afterwards, and every record that it does not mention is unchanged.
 */
export function expectImported(
  here: readonly Stored[],
  incoming: readonly Stored[],
  after: readonly Stored[],
): void {
  const before = new Map(here.map((stored) => [stored.id, stored]));
  for (const given of incoming) expect(isThere(given, after), sortedJson(given)).toBe(true);
  const mentioned = new Set(incoming.flatMap(({ id, content }) => [id, nameOf(content)]));
  mentioned.delete('several');
  const stored = new Map(after.map((record) => [record.id, record]));
  for (const record of here) {
    if (!mentioned.has(record.id) && !mentioned.has(nameOf(record.content)))
      expect(stored.get(record.id)).toEqual(record);
  }
  // Nothing was invented: each new record comes from one of the backup, or is ours that gave its place to a later one.
  const sources = [...incoming, ...here.filter(({ id }) => mentioned.has(id))];
  for (const { id, content } of after) {
    if (!before.has(id)) expect(sources.some((given) => isFrom(given.content, content))).toBe(true);
  }
}

function isThere({ content }: Stored, after: readonly Stored[]): boolean {
  if (after.some((stored) => contentKey(stored.content) === contentKey(content))) return true;
  return after.some((stored) => isFrom(content, stored.content));
}

/** Returns whether a record may come from a given one: merged with another, or a note made of a draft. */
function isFrom(given: Content, now: Content): boolean {
  if (given.kind === 'favourites' && now.kind === 'favourites')
    return given.openerIds.every((id) => now.openerIds.includes(id));
  if (given.kind === 'ticks' && now.kind === 'ticks')
    return given.triedIds.every((id) => now.triedIds.includes(id));
  if (given.kind === 'profile' && now.kind === 'profile')
    return (
      now.updatedAt >= given.updatedAt &&
      (!given.partnerName || !!now.partnerName) &&
      (!given.therapyWord || !!now.therapyWord)
    );
  if (given.kind === 'draft')
    return 'text' in now && ['draft', 'note'].includes(now.kind) && now.text.startsWith(given.text.trim());
  return contentKey(given) === contentKey(now);
}

/** Returns the key of a singleton; `several` for other records. */
function nameOf(content: Content): string {
  if (content.kind === 'draft') return `draft/${content.field}`;
  return ['favourites', 'ticks', 'profile'].includes(content.kind) ? content.kind : 'several';
}
