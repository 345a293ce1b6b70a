import { mkdirSync, rmSync } from 'node:fs';
import { PROOF, TEST } from './lanes.ts';
import { reportRun } from './report-run.ts';
import { runLanes } from './run-lanes.ts';

/** Runs every layer of `npm test`, or with `proof` every long form, and ends with the one line of totals. */
const lanes = process.argv[2] === 'proof' ? PROOF : TEST;

rmSync('.output/reports', { recursive: true, force: true });
mkdirSync('.output/reports', { recursive: true });
reportRun(await runLanes(lanes));
