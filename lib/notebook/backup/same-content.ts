import type { Content } from '../records/records';

/** Whether two contents say the same, in whichever order their fields stand. */
export function alike(a: Content, b: Content): boolean {
  return inOrder(a) === inOrder(b);
}

/** JSON with its names in order, the same for the same value. */
export function inOrder(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
