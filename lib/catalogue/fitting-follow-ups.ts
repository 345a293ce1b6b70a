import type { FollowUp, Opener } from '@/content/schema';
import type { Reply } from '@/content/vocabulary';

/**
 * Returns the follow-ups of a reply: first those that the used opener names for it, in its order, then all others in the
 * order of the deck.
 * @param opener the opener that was used, where it is known
 */
export function fittingFollowUps(
  followUps: readonly FollowUp[],
  reply: Reply,
  opener?: Pick<Opener, 'next'>,
): FollowUp[] {
  const named = opener?.next[reply] ?? [];
  const rank = ({ id }: FollowUp) => (named.includes(id) ? named.indexOf(id) : named.length);
  return followUps.filter((each) => each.reply === reply).toSorted((a, b) => rank(a) - rank(b));
}
