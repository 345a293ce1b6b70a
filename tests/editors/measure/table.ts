import type { Totals } from './report.ts';
import type { Outcome } from './scene.ts';

/** One row: an editor in one browser by one gesture. */
export type Row = { browser: string; gesture: string; editor: string; outcomes: Outcome[]; failure?: string };

/** Prints editor x check, the totals, and below what was seen in each hole. Returns the totals. */
export function printTable(rows: Row[], checks: readonly string[]): Totals {
  const holes: string[] = [];
  let passed = 0;
  let missed = 0;
  const width = Math.max(...rows.map((row) => row.editor.length)) + 1;
  let heading = '';
  checks.forEach((check, index) => console.log(`${String.fromCharCode(97 + index)} ${check}`));
  for (const row of rows) {
    const title = `${row.browser}, ${row.gesture}`;
    if (title !== heading) {
      heading = title;
      console.log(
        `\n${title.padEnd(width)}${checks.map((_, i) => ` ${String.fromCharCode(97 + i)}`).join('')}`,
      );
    }
    const marks = checks.map((check) => {
      const seen =
        row.failure ?? row.outcomes.find((outcome) => outcome.check === check)?.seen ?? 'not measured';
      if (seen) missed++;
      else passed++;
      if (seen && !row.failure) holes.push(`${title} · ${row.editor} · ${check}: ${seen}`);
      return seen ? 'X' : '.';
    });
    console.log(`${row.editor.padEnd(width)} ${marks.join(' ')}`);
    if (row.failure) holes.push(`${title} · ${row.editor}: ${row.failure}`);
  }
  if (holes.length) console.log(`\nHoles:\n${holes.join('\n')}`);
  console.log(`\n${passed} of ${passed + missed} checks passed, ${rows.length} rows.`);
  return { passed, failed: missed };
}
