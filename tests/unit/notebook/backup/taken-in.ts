import { expect } from 'vitest';
import { inOrder } from '@/lib/notebook/backup/same-content';
import type { Content, Stored } from '@/lib/notebook/records/records';

/**
 * Proves of a backup that all of it was taken in, by rules that are simpler than those it was done by: what it says is
 * there afterwards, and whatever it does not speak of is as it was.
 */
export function expectTakenIn(
  here: readonly Stored[],
  incoming: readonly Stored[],
  after: readonly Stored[],
): void {
  const before = new Map(here.map((stored) => [stored.id, stored]));
  for (const given of incoming)
    expect(isThere(given, before.get(given.id), after), inOrder(given)).toBe(true);
  const spoken = new Set(incoming.flatMap(({ id, content }) => [id, nameOf(content)]));
  spoken.delete('several');
  const kept = new Map(after.map((stored) => [stored.id, stored]));
  for (const stored of here) {
    if (!spoken.has(stored.id) && !spoken.has(nameOf(stored.content)))
      expect(kept.get(stored.id)).toEqual(stored);
  }
  // Nothing that nobody gave: each new record says what one of the backup says.
  for (const { id, content } of after) {
    if (!before.has(id)) expect(incoming.some((given) => isFrom(given.content, content))).toBe(true);
  }
}

function isThere(
  { content, revision }: Stored,
  known: Stored | undefined,
  after: readonly Stored[],
): boolean {
  if (after.some((stored) => inOrder(stored.content) === inOrder(content))) return true;
  // The one here is a later version of it.
  if (known && known.content.kind === content.kind && known.revision > revision) return true;
  return after.some((stored) => isFrom(content, stored.content));
}

/** Whether a record may be what became of a given one: joined with another, or a note of what was a draft. */
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
  return inOrder(given) === inOrder(now);
}

/** Of what there is one: the name of it. */
function nameOf(content: Content): string {
  if (content.kind === 'draft') return `draft/${content.field}`;
  return ['favourites', 'ticks', 'profile'].includes(content.kind) ? content.kind : 'several';
}
