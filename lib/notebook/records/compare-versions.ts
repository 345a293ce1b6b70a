import { joined, lineageOf, relation } from './lineage';
import type { Stored } from './records';
import { hasSameContent, hasSameWords, isInBin } from './same-content';

/** What becomes of two versions of one record. */
export type Outcome =
  /** There is nothing to choose between. */
  | { kind: 'same' }
  /** The other one was written over ours, or ours over it. */
  | { kind: 'later' }
  | { kind: 'earlier' }
  /** Neither knew the other: `stays` keeps the place and knows of both, `beside` must not be lost. */
  | { kind: 'unrelated'; stays: Stored; theirs: boolean; beside: Stored }
  /** Neither knew the other, and only what was done with the same words differs. */
  | { kind: 'same words'; stays: Stored; /** Whether the other version stays. */ theirs: boolean };

/**
 * Compares two versions of one record. Only a version that the other is known to be written over may be replaced; of
 * two that did not know each other, the one of the later date keeps the place, and ours where the dates are the same.
 */
export async function compareVersions(ours: Stored, other: Stored): Promise<Outcome> {
  if (hasSameContent(ours.content, other.content)) return { kind: 'same' };
  const [oursBefore, othersBefore] = await Promise.all([ours, other].map(lineageOf));
  const related = relation(othersBefore!, oursBefore!);
  if (related === 'later' || related === 'earlier') return { kind: related };
  const lineage = joined(oursBefore!, othersBefore!);
  if (hasSameWords(ours.content, other.content)) {
    // Whoever did not put it into the bin did not want it gone.
    const theirs = isInBin(ours.content);
    return { kind: 'same words', stays: { ...(theirs ? other : ours), lineage }, theirs };
  }
  const theirs = dateOf(other) > dateOf(ours);
  const [stays, beside] = theirs ? [other, ours] : [ours, other];
  return { kind: 'unrelated', stays: { ...stays, lineage }, theirs, beside };
}

function dateOf({ content }: Stored): number {
  return 'updatedAt' in content ? content.updatedAt : 0;
}
