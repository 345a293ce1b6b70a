import { expect, it } from 'vitest';
import { resources } from 'virtual:words/en/resources';
import { placesForCouples } from '@/components/places/places-for-couples';

it('parts the places of a country into low-cost ones and others, and none of another country or kind', () => {
  const { lowCost, others } = placesForCouples(resources, 'GB');
  expect(lowCost.map(({ id }) => id)).toEqual(['gb-relate', 'gb-tavistock', 'gb-scotland']);
  expect(others.map(({ id }) => id)).toEqual(['gb-bacp']);
});

it('finds nothing where no source names a place', () => {
  expect(placesForCouples(resources, 'MX')).toEqual({ lowCost: [], others: [] });
  expect(placesForCouples(resources, 'elsewhere')).toEqual({ lowCost: [], others: [] });
});

it('leads from every place to an address, a number or a mailbox', () => {
  const couples = resources.filter(({ kind }) => kind === 'couples');
  expect(couples.length).toBeGreaterThan(30);
  for (const { id, phone, site, email } of couples)
    expect([id, phone ?? site ?? email]).not.toContain(undefined);
});
