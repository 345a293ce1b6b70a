import { describe, expect, it } from 'vitest';
import { resources } from 'virtual:words/en/resources';
import { kindLabel } from '@/components/safety/kind-labels';
import {
  countriesOf,
  EUROPEAN_UNION,
  needsChecking,
  placesIn,
  telephoneLink,
} from '@/components/safety/places';
import { RESOURCE_KINDS } from '@/content/vocabulary';

describe('the countries', () => {
  it('are named in the language asked for and stand in its order', () => {
    const english = countriesOf(resources, 'en').map(({ name }) => name);
    expect(english.slice(0, 3)).toEqual(['Argentina', 'Australia', 'Austria']);
    expect(countriesOf(resources, 'de').find(({ code }) => code === 'AT')?.name).toBe('Österreich');
  });

  it('are each named once, and the European Union is none of them', () => {
    const codes = countriesOf(resources, 'en').map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain(EUROPEAN_UNION);
  });

  it('together with the European Union lead to every place there is', () => {
    const codes = [EUROPEAN_UNION, ...countriesOf(resources, 'en').map(({ code }) => code)];
    const found = codes.flatMap((code) => placesIn(resources, code)).flatMap(({ places }) => places);
    expect(found.map(({ id }) => id).toSorted()).toEqual(resources.map(({ id }) => id).toSorted());
  });
});

describe('the places of a country', () => {
  it('come by kind, help with violence first', () => {
    expect(placesIn(resources, 'GB').map(({ kind }) => kind)).toEqual(['dv', 'men', 'lgbtq']);
    expect(placesIn(resources, 'elsewhere')).toEqual([]);
  });

  it('each have a heading in plain words', () => {
    const labels = RESOURCE_KINDS.map(kindLabel);
    expect(new Set(labels).size).toBe(RESOURCE_KINDS.length);
    expect(labels).not.toContain('');
  });
});

it.each([
  ['1-800-799-7233', 'tel:18007997233'],
  ['0808 2000 247', 'tel:08082000247'],
  ['116 016', 'tel:116016'],
  ['#8008', 'tel:%238008'],
  ['*120*7867#', 'tel:*120*7867%23'],
  ['+49 30 1234', 'tel:+49301234'],
])('%s is dialled as %s', (phone, link) => {
  expect(telephoneLink(phone)).toBe(link);
});

it('dials every number that is shipped', () => {
  const phones = resources.flatMap(({ phone }) => phone ?? []);
  expect(phones.length).toBeGreaterThan(30);
  for (const phone of phones) expect(telephoneLink(phone)).toMatch(/^tel:(\+|%23|\*)?[\d*%23]{3,}$/);
});

it('asks for a number to be checked from the day that was set', () => {
  const place = { reviewBy: '2027-02-20' };
  expect(needsChecking(place, Date.parse('2027-02-19T23:59:59Z'))).toBe(false);
  expect(needsChecking(place, Date.parse('2027-02-20T00:00:00Z'))).toBe(true);
});
