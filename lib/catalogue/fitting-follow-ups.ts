import type { FollowUp, Opener } from '@/content/schema';
import type { Reply } from '@/content/vocabulary';

/**
 * What can be said or done after a reply: first what the opener that was used names for it, in its order, then every
 * other follow-up of that reply, in the order of the deck.
 * @param opener where the words came from, if that is known
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
