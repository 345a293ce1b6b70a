/** Unpacks a list of words as `scripts/strength/pack-words.ts` packed it when the package was built. */
export function unpackWords(packed: string): string[] {
  let last = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    last = last.slice(0, shared.charCodeAt(0) - 'A'.charCodeAt(0)) + rest;
    return last;
  });
}
