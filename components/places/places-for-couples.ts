import type { Resource } from '@/content/schema';

/** Returns the places for couples of one country, parted into those that are free or go by income and the others. */
export function placesForCouples(
  resources: readonly Resource[],
  code: string,
): { lowCost: Resource[]; others: Resource[] } {
  const couples = resources.filter(({ country, kind }) => country === code && kind === 'couples');
  return {
    lowCost: couples.filter(({ lowCost }) => lowCost),
    others: couples.filter(({ lowCost }) => !lowCost),
  };
}
