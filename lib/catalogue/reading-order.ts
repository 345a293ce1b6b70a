import type { Opener } from '@/content/schema';
import { STAGES, type Stage } from '@/content/vocabulary';

/** What a line's place is decided by. */
type Placed = Pick<Opener, 'stage' | 'medium'>;

/**
 * Sorts openers for reading. Those that ask for a calm time come first, and among them those that are good to text: next
 * to a message box they are often the best, since much is better said than texted (Schade and Sandberg 2013,
 * correlational).
 */
export function inReadingOrder<Line extends Placed>(openers: readonly Line[]): Line[] {
  return openers.toSorted((a, b) => stageRank(a.stage) - stageRank(b.stage) || mediumRank(a) - mediumRank(b));
}

function stageRank(stage: Stage): number {
  return stage === 'ask-for-a-time' ? -1 : STAGES.indexOf(stage);
}

function mediumRank({ medium, stage }: Placed): number {
  return stage === 'ask-for-a-time' && medium === 'say' ? 1 : 0;
}
