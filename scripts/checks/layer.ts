import type { ReadTotals, Totals } from './totals.ts';

/** One npm script of the tests, how it is told where to leave its report, and how that is read. */
export interface Layer {
  /** The npm script. */
  script: string;
  /** What it is given in its command line. */
  given?: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** Its JSON report and what that says; without one the script counts as a single check. */
  report?: { file: string; read: ReadTotals };
}

const REPORTS = '.output/reports';
const reportOf = (script: string) => `${REPORTS}/${script.replace(':', '-')}.json`;

/** A script without tests of its own, which counts as one check. */
export const check = (script: string): Layer => ({ script });

/** Vitest. */
export function vitest(script: string, env?: NodeJS.ProcessEnv): Layer {
  const file = reportOf(script);
  return {
    script,
    env,
    given: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    report: { file, read: readVitest },
  };
}

/** A project of Playwright’s configuration. */
export function playwright(script: string, env?: NodeJS.ProcessEnv): Layer {
  const file = reportOf(script);
  return { script, env: { ...env, PLAYWRIGHT_JSON: file }, report: { file, read: readPlaywright } };
}

/** A table of real editors or pages, of which each check counts as one test. */
export function table(script: string): Layer {
  const file = reportOf(script);
  return { script, env: { EDITORS_JSON: file }, report: { file, read: (report) => report as Totals } };
}

function readVitest(report: unknown): Totals {
  const { numPassedTests, numFailedTests, numPendingTests } = report as Record<string, number>;
  return { passed: numPassedTests!, failed: numFailedTests!, skipped: numPendingTests! };
}

function readPlaywright(report: unknown): Totals {
  const { stats } = report as { stats: Record<string, number> };
  // Flaky ones passed the second time, which only the proof allows; the runner names them.
  return { passed: stats.expected! + stats.flaky!, failed: stats.unexpected!, skipped: stats.skipped! };
}
