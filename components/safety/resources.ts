import type { Resource } from '@/content/schema';
import { RESOURCE_KINDS } from '@/content/vocabulary';

/** The code of the European Union, whose common number belongs to no one country. */
export const EUROPEAN_UNION = 'EU';
/** The code for somebody whose country is not in the list. */
export const ELSEWHERE = 'elsewhere';

/** Returns the countries that have resources, named in the given language and sorted by its rules. */
export function countriesOf(
  resources: readonly Resource[],
  language: string,
): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const codes = new Set(resources.map(({ country }) => country).filter((code) => code !== EUROPEAN_UNION));
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}

/** Returns the resources of one country grouped by kind: help with violence first, then in the order of the vocabulary. */
export function resourcesIn(
  resources: readonly Resource[],
  code: string,
): { kind: Resource['kind']; resources: Resource[] }[] {
  const ofCountry = resources.filter(({ country }) => country === code);
  return RESOURCE_KINDS.map((kind) => ({
    kind,
    resources: ofCountry.filter((resource) => resource.kind === kind),
  })).filter((group) => group.resources.length > 0);
}

/** Returns a `tel:` link. `#` is escaped, since it would begin a fragment (RFC 3966 has no other way to write it). */
export const telephoneLink = (phone: string): string =>
  `tel:${phone.replace(/[^\d+*#]/g, '').replaceAll('#', '%23')}`;

/** Returns whether a resource is due to be checked before anybody relies on it. @param now milliseconds since 1970 */
export const needsChecking = ({ reviewBy }: Pick<Resource, 'reviewBy'>, now: number): boolean =>
  now >= Date.parse(reviewBy);
