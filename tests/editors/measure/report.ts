import { writeFileSync } from 'node:fs';

/** How many checks passed and how many did not. */
export interface Totals {
  passed: number;
  failed: number;
}

/** Leaves the totals where the test run looks for them, if it asked. */
export function report({ passed, failed }: Totals): void {
  const file = process.env.EDITORS_JSON;
  if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped: 0 }));
}
