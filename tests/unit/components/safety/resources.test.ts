import { describe, expect, it } from 'vitest';
import { resources } from 'virtual:words/en/resources';
import { resourceKindLabel } from '@/components/safety/resource-kind-labels';
import {
  countriesOf,
  EUROPEAN_UNION,
  HELP_KINDS,
  resourcesIn,
  telephoneLink,
} from '@/components/safety/resources';
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

  it('together with the European Union lead to every resource there is', () => {
    const codes = [EUROPEAN_UNION, ...countriesOf(resources, 'en').map(({ code }) => code)];
    const found = codes
      .flatMap((code) => resourcesIn(resources, code, RESOURCE_KINDS))
      .flatMap((group) => group.resources);
    expect(found.map(({ id }) => id).toSorted()).toEqual(resources.map(({ id }) => id).toSorted());
  });
});

describe('the resources of a country', () => {
  it('come by kind, help with violence first', () => {
    expect(resourcesIn(resources, 'GB', RESOURCE_KINDS).map(({ kind }) => kind)).toEqual([
      'dv',
      'men',
      'lgbtq',
      'respect',
      'couples',
    ]);
    expect(resourcesIn(resources, 'elsewhere', RESOURCE_KINDS)).toEqual([]);
  });

  it('hold nothing for couples where somebody who is afraid looks for help', () => {
    for (const { code } of countriesOf(resources, 'en')) {
      const kinds = resourcesIn(resources, code, HELP_KINDS).map(({ kind }) => kind);
      expect(kinds).not.toContain('couples');
    }
  });

  it('each have a heading in plain words', () => {
    const labels = RESOURCE_KINDS.map(resourceKindLabel);
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
