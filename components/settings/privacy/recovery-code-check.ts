/** Describes a check that asks for two groups of a recovery code, so that a code that was only looked at does not count as written down. */
export interface RecoveryCodeCheck {
  /** The positions of the two groups, counted from one, in order. */
  positions: [number, number];
  /** Returns whether the typed groups are those of the code; case and spaces do not matter. */
  matches(typed: readonly [string, string]): boolean;
}

/** Creates a check with two random groups of a code. @param random returns a number from 0 up to, not including, 1 */
export function createRecoveryCodeCheck(code: string, random: () => number = Math.random): RecoveryCodeCheck {
  const groups = code.split('-');
  const first = Math.floor(random() * groups.length);
  const second = (first + 1 + Math.floor(random() * (groups.length - 1))) % groups.length;
  const indices = [first, second].toSorted((a, b) => a - b) as [number, number];
  return {
    positions: indices.map((index) => index + 1) as [number, number],
    matches: (typed) => indices.every((index, n) => normalize(typed[n]!) === groups[index]),
  };
}

/** Normalises a typed group as the code itself is read: it has no I, L or O, so those stand for the digits they look like. */
function normalize(group: string): string {
  return group
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
