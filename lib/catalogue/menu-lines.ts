import type { Opener } from '@/content/schema';
import { STAGES, type Stage } from '@/content/vocabulary';
import { inReadingOrder } from './reading-order';

/** What the context menu needs of an opener. */
type MenuLine = Pick<Opener, 'id' | 'opens' | 'stage' | 'medium' | 'text'>;

/** The stages with words for the partner, at most six; the later ones are for oneself. */
const MENU_STAGES: readonly Stage[] = STAGES.slice(0, 6);
/** The most lines of a stage, so that its menu fits on a small screen. */
const LINES = 8;
/**
 * Chooses the openers for the context menu, by stage and in reading order: those that are good to text, since a message
 * box is where it opens.
 */
export function linesForMenu<Line extends MenuLine>(lines: readonly Line[]): Map<Stage, Line[]> {
  const texted = inReadingOrder(lines).filter(
    ({ medium, stage }) => medium !== 'say' && MENU_STAGES.includes(stage),
  );
  const byStage = Map.groupBy(texted, ({ stage }) => stage);
  return new Map([...byStage].map(([stage, all]) => [stage, all.slice(0, LINES)]));
}
