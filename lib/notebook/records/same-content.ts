import { sortedJson } from '@/lib/text/sorted-json';
import type { Content } from './records';

/**
 * Returns a text that is the same for contents that are equal, in whichever order their fields stand. Since when a
 * record lies in the bin does not count: restoring a backup counts those days anew.
 */
export function contentKey(content: Content): string {
  const { binnedAt, ...rest } = content as Content & { binnedAt?: number };
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

function withoutBin(content: Content): Content {
  return 'binnedAt' in content ? { ...content, binnedAt: undefined } : content;
}
