/** The groups of a recovery code to ask for, so that a code that was only looked at is not taken for written down. */
export interface CodeCheck {
  /** Which two groups, counted from one, in order. */
  places: [number, number];
  /** Whether what was typed is what stands there; case and spaces do not matter. */
  fits(typed: readonly [string, string]): boolean;
}

/** @param random from 0 up to, not including, 1 */
export function checkOf(code: string, random: () => number = Math.random): CodeCheck {
  const groups = code.split('-');
  const first = Math.floor(random() * groups.length);
  const second = (first + 1 + Math.floor(random() * (groups.length - 1))) % groups.length;
  const places = [first, second].toSorted((a, b) => a - b) as [number, number];
  return {
    places: places.map((route) => route + 1) as [number, number],
    fits: (typed) => places.every((route, n) => plain(typed[n]!) === groups[route]),
  };
}

/** As the code itself is read: no I, L or O in it, so those are meant as the digits they look like. */
function plain(group: string): string {
  return group
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
