import { sortedJson } from '@/lib/text/sorted-json';
import type { Content } from '../records/records';

/** Returns whether two contents are equal, in whichever order their fields stand. */
export function hasSameContent(a: Content, b: Content): boolean {
  return sortedJson(a) === sortedJson(b);
}
