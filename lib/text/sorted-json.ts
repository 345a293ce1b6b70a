/**
 * Returns the JSON of a value with the keys of every object in alphabetical order, so that equal values give equal
 * texts: neither storage areas nor backups promise an order of keys. Keys without a value are left out.
 */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
