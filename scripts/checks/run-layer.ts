import { spawn } from 'node:child_process';
import type { Layer } from './layer.ts';
import { inMemory } from './in-memory.ts';
import { countReport, type Totals } from './totals.ts';

/** How a layer ended. */
export interface Outcome {
  script: string;
  totals: Totals;
  seconds: number;
  /** All it wrote, in the order it wrote it. */
  output: string;
}

/** Runs a layer and keeps what it writes together, since others write at the same time. Never rejects. */
export async function runLayer({ script, given = [], env, report }: Layer): Promise<Outcome> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script, ...(given.length > 0 ? ['--', ...given] : [])], {
    // No progress bars and colours: nobody watches it while it runs.
    env: { ...process.env, ...inMemory(), ...env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  const ended = await new Promise<boolean>((resolve) =>
    child.once('error', () => resolve(false)).once('close', (status) => resolve(status === 0)),
  );
  return {
    script,
    totals: report
      ? countReport(report.file, ended, report.read)
      : { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 },
    seconds: Math.round((performance.now() - began) / 1000),
    output: Buffer.concat(parts).toString(),
  };
}
