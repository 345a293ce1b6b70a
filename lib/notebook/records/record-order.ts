import { compareDays } from '@/lib/text/day-order';
import type { Attempt, Reflection, Stored } from './records';

/** Compares checklist runs by when they were begun, the first one first. */
export function compareRuns({ content: a }: Stored<Reflection>, { content: b }: Stored<Reflection>): number {
  return compareDays([a.startedOn, a.startedAt], [b.startedOn, b.startedAt]);
}

/** Compares attempts by when they were made, the first one first. */
export function compareAttempts({ content: a }: Stored<Attempt>, { content: b }: Stored<Attempt>): number {
  return compareDays([a.triedOn, a.triedAt], [b.triedOn, b.triedAt]);
}
