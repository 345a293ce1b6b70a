import type { FollowUp, Opener } from '@/content/schema';
import type { Reply } from '@/content/vocabulary';

/**
 * Returns the follow-ups of a reply: first those that the used opener names for it, in its order, then the others in the
 * order of the deck, without those that answer another matter: a yes to an evening is not a yes to a first visit.
 * @param opener the opener that was used, where it is known; without one, everything may fit
 * @param linkedId the follow-up that somebody was led to, which comes before all others and is never left out
 */
export function fittingFollowUps(
  followUps: readonly FollowUp[],
  reply: Reply,
  opener?: Pick<Opener, 'next' | 'matter'>,
  linkedId?: string,
): FollowUp[] {
  const named = [...(linkedId ? [linkedId] : []), ...(opener?.next[reply] ?? [])];
  const matter = opener?.matter;
  const rank = ({ id }: FollowUp) => (named.includes(id) ? named.indexOf(id) : named.length);
  return followUps
    .filter((each) => each.reply === reply && (answers(each, matter) || each.id === linkedId))
    .toSorted((a, b) => rank(a) - rank(b));
}

const answers = ({ matters }: FollowUp, matter: Opener['matter'] | undefined): boolean =>
  matters.length === 0 || matter === undefined || matters.includes(matter);
