import { i18n } from '#i18n';
import type { CostFact, Resource } from '@/content/schema';

/** Describes when and where a resource or a cost was read. */
export type Provenance = Pick<CostFact, 'source' | 'dated' | 'grade' | 'seenOn' | 'reviewBy'> &
  Partial<Pick<Resource, 'checkFirst'>>;

/** The value of `dated` where a source shows no date. */
const UNDATED = 'undated';

/** Returns whether something is due to be checked before anybody relies on it. @param now milliseconds since 1970 */
export const needsChecking = (
  { reviewBy, checkFirst = false }: Pick<Provenance, 'reviewBy' | 'checkFirst'>,
  now: number,
): boolean => checkFirst || now >= Date.parse(reviewBy);

const SEEN: Record<Provenance['grade'], (seenOn: string, source: string) => string> = {
  A: (...where) => i18n.t('places.seenFirstHand', where),
  B: (...where) => i18n.t('places.seenSecondHand', where),
  C: (...where) => i18n.t('places.seenAtPractices', where),
};

/** Returns the sentences that say where something was read, by whom it was published, and how old the source is. */
export function seenText({ grade, source, dated }: Provenance, seenOn: string): string {
  const seen = SEEN[grade](seenOn, source);
  if (dated === undefined) return seen;
  const age = dated === UNDATED ? i18n.t('places.undated') : i18n.t('places.dated', [dated]);
  return `${seen} ${age}`;
}
