import { sortedJson } from '@/lib/text/sorted-json';
import type { Content, Note } from './records';
import { withoutDays } from './without-days';

/** How a record lies in the trash, whatever its kind. */
type Binnable = Pick<Note, 'binnedAt' | 'dueOn'>;

/**
 * Returns a text that is the same for contents that are equal, in whichever order their fields stand. Since when a
 * record lies in the bin does not count: restoring a backup counts those days anew. Nor do days of the calendar; see
 * `withoutDays`.
 */
export function contentKey(content: Content): string {
  const { binnedAt, dueOn: _, ...rest } = withoutDays(content) as Binnable;
  return sortedJson([rest, binnedAt !== undefined]);
}

/** Returns whether two contents are equal. */
export function hasSameContent(a: Content, b: Content): boolean {
  return contentKey(a) === contentKey(b);
}

/** Returns whether two contents are equal but for the bin. */
export function hasSameWords(a: Content, b: Content): boolean {
  return hasSameContent(withoutBin(a), withoutBin(b));
}

/** Returns a content as it was before it went to the bin. */
export function withoutBin(content: Content): Content {
  return isInBin(content) ? { ...content, binnedAt: undefined, dueOn: undefined } : content;
}

/** Returns whether a content lies in the bin. */
export function isInBin(content: Content): content is Extract<Content, Binnable> {
  return 'binnedAt' in content && content.binnedAt !== undefined;
}
