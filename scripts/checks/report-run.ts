import type { Outcome } from './run-layer.ts';
import { inOneLine, sum } from './totals.ts';

/**
 * Ends a run with the one line of true totals, after the layers that failed, so that a long output need not be searched.
 */
export function reportRun(outcomes: readonly Outcome[]): void {
  const totals = sum(outcomes.map((outcome) => outcome.totals));
  for (const { script, totals: own, seconds } of outcomes)
    console.log(`${script.padEnd(16)} ${String(seconds).padStart(4)} s  ${inOneLine(own)}`);
  const failed = outcomes.filter((outcome) => outcome.totals.failed > 0).map(({ script }) => script);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${inOneLine(totals)}`);
  process.exitCode = totals.failed === 0 ? 0 : 1;
}
