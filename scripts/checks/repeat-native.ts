import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { playwright } from './layer.ts';
import { runLayer } from './run-layer.ts';
import { inOneLine } from './totals.ts';

/**
 * Runs the layer of real keys and clicks again and again while every core is busy with something else, and says how many
 * runs passed: a key that is lost once in a hundred presses shows in no single run.
 */
const runs = Number(process.argv[2] ?? 20);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`“${process.argv[2]}” is no number of runs.`);

const load = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
);
process.once('exit', () => load.forEach((process) => process.kill()));
// Otherwise the load would outlive a run that somebody ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

mkdirSync('.output/reports', { recursive: true });
let passed = 0;
for (let run = 1; run <= runs; run++) {
  const { totals, seconds, output } = await runLayer(playwright('native'));
  if (totals.failed === 0) passed++;
  else console.log(output.trimEnd());
  console.log(`run ${run}: ${inOneLine(totals)}, ${seconds} s`);
}
console.log(`\n${passed} of ${runs} runs passed, beside ${load.length} busy processes`);
process.exit(passed === runs ? 0 : 1);
