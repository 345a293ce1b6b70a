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

/** The kinds that the safety card shows: all but places for couples, which are no answer to somebody who is afraid. */
export const HELP_KINDS = RESOURCE_KINDS.filter((kind) => kind !== 'couples');

/** Returns the resources of one country grouped by kind, in the order of the kinds asked for. */
export function resourcesIn(
  resources: readonly Resource[],
  code: string,
  kinds: readonly Resource['kind'][],
): { kind: Resource['kind']; resources: Resource[] }[] {
  const ofCountry = resources.filter(({ country }) => country === code);
  return kinds
    .map((kind) => ({
      kind,
      resources: ofCountry.filter((resource) => resource.kind === kind),
    }))
    .filter((group) => group.resources.length > 0);
}

/** Returns a `tel:` link. `#` is escaped, since it would begin a fragment (RFC 3966 has no other way to write it). */
export const telephoneLink = (phone: string): string =>
  `tel:${phone.replace(/[^\d+*#]/g, '').replaceAll('#', '%23')}`;
