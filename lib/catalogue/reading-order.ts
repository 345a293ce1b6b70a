import type { Opener } from '@/content/schema';
import { OPENS, STAGES, type Stage } from '@/content/vocabulary';

/** What a line's place is decided by. */
type Placed = Pick<Opener, 'opens' | 'stage' | 'medium'>;

/**
 * Sorts openers for reading. Those that can start a talk come before those that need one. Among them those that ask for a
 * calm time are first, and of these the ones that are good to text: next to a message box they are often the best, since
 * much is better said than texted (Schade and Sandberg 2013, correlational).
 */
export function inReadingOrder<Line extends Placed>(openers: readonly Line[]): Line[] {
  return openers.toSorted(
    (a, b) =>
      OPENS.indexOf(a.opens) - OPENS.indexOf(b.opens) ||
      stageRank(a.stage) - stageRank(b.stage) ||
      mediumRank(a) - mediumRank(b),
  );
}

function stageRank(stage: Stage): number {
  return stage === 'ask-for-a-time' ? -1 : STAGES.indexOf(stage);
}

function mediumRank({ medium, stage }: Pick<Placed, 'medium' | 'stage'>): number {
  return stage === 'ask-for-a-time' && medium === 'say' ? 1 : 0;
}
