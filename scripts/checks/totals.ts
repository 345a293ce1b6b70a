import { readFileSync } from 'node:fs';

/** How many tests ended in which way. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const NONE: Totals = { passed: 0, failed: 0, skipped: 0 };

/** Reads the report that a layer left, and gives its totals; undefined where there is none. */
export type ReadTotals = (report: unknown) => Totals;

/** Sums up the totals of several layers. */
export const sum = (all: readonly Totals[]): Totals =>
  all.reduce(
    (one, other) => ({
      passed: one.passed + other.passed,
      failed: one.failed + other.failed,
      skipped: one.skipped + other.skipped,
    }),
    NONE,
  );

/** Writes totals as the one line that ends a run. */
export const inOneLine = ({ passed, failed, skipped }: Totals): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Counts what a layer's report says. A runner that broke before or beside its tests has failed, whatever it counted,
 * and so has one that found no test.
 * @param file the JSON report of the layer
 * @param ended whether the runner itself ended well
 */
export function countReport(file: string, ended: boolean, read: ReadTotals): Totals {
  const counted = readReport(file, read);
  return ended && counted.passed > 0 ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

function readReport(file: string, read: ReadTotals): Totals {
  try {
    return { ...NONE, ...read(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch {
    return NONE;
  }
}
