import type { Opener } from '@/content/schema';
import { STAGES, type Stage } from '@/content/vocabulary';

/**
 * Beside a message box the best line is often the one that asks for a calm time, since much is better said than
 * texted (Schade and Sandberg 2013, correlational); those come first, and among them the ones good to text.
 */
export function inReadingOrder(openers: readonly Opener[]): Opener[] {
  return openers.toSorted((a, b) => stageRank(a.stage) - stageRank(b.stage) || mediumRank(a) - mediumRank(b));
}

function stageRank(stage: Stage): number {
  return stage === 'ask-for-a-time' ? -1 : STAGES.indexOf(stage);
}

function mediumRank({ medium, stage }: Opener): number {
  return stage === 'ask-for-a-time' && medium === 'say' ? 1 : 0;
}
