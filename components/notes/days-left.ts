import { TRASH_RETENTION } from '@/lib/notebook/collections/trash-collection';
import type { Note } from '@/lib/notebook/records/records';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days until a binned note is deleted for good, rounded up; 0 where it may be any moment. */
export function daysLeft({ binnedAt }: Pick<Note, 'binnedAt'>, now: number): number {
  return Math.max(0, Math.ceil(((binnedAt ?? now) + TRASH_RETENTION - now) / DAY));
}
