import type { Resource } from '@/content/schema';
import { RESOURCE_KINDS } from '@/content/vocabulary';

/** The common European number belongs to no one country. */
export const EUROPEAN_UNION = 'EU';
/** Chosen by somebody whose country is not in the list. */
export const ELSEWHERE = 'elsewhere';

/** The countries with a number that was read somewhere, by their names in the given language, in its order. */
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

/** The places of one country by what they are for: help with violence first, then in the vocabulary's order. */
export function placesIn(
  resources: readonly Resource[],
  code: string,
): { kind: Resource['kind']; places: Resource[] }[] {
  const here = resources.filter(({ country }) => country === code);
  return RESOURCE_KINDS.map((kind) => ({ kind, places: here.filter((place) => place.kind === kind) })).filter(
    ({ places }) => places.length > 0,
  );
}

/** A number as a phone takes it. `#` would begin a fragment, so it is written out (RFC 3966 has no word for it). */
export const telephoneLink = (phone: string): string =>
  `tel:${phone.replace(/[^\d+*#]/g, '').replaceAll('#', '%23')}`;

/** Whether the number is to be checked before it is relied on. @param now the clock, in milliseconds */
export const needsChecking = ({ reviewBy }: Pick<Resource, 'reviewBy'>, now: number): boolean =>
  now >= Date.parse(reviewBy);
