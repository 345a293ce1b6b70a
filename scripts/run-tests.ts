import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { CHROMIUM, DISPLAY, ensurePrograms, FIREFOX } from './setup/programs.ts';

/** Runs every layer, also after one has failed, and ends with the one line of true totals. */
interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const REPORTS = '.output/reports';
/** Layers without tests of their own count as one check each. */
const CHECKS = ['lint', 'format', 'types', 'build', 'size'];
const PLAYWRIGHT_LAYERS = ['e2e', 'pictures', 'native', 'firefox'];
/** One check of one editor, or one page, counts as one test. */
const EDITOR_LAYERS = ['editors', 'pages'];

const missing = ensurePrograms(CHROMIUM, FIREFOX, DISPLAY);
for (const sentence of missing) console.error(sentence);

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const failedLayers: string[] = [];
const totals: Totals = { passed: 0, failed: missing.length, skipped: 0 };

for (const check of CHECKS) add({ passed: 0, failed: 0, skipped: 0, [run(check) ? 'passed' : 'failed']: 1 });
const unit = `${REPORTS}/unit.json`;
const unitPassed = run('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]);
add(atLeastOneFailure(unitPassed, readVitest(unit)));
for (const layer of PLAYWRIGHT_LAYERS) {
  const report = `${REPORTS}/${layer}.json`;
  const passed = run(layer, [], { PLAYWRIGHT_JSON: report });
  add(atLeastOneFailure(passed, readPlaywright(report)));
}

for (const layer of EDITOR_LAYERS) {
  const report = `${REPORTS}/${layer}.json`;
  const passed = run(layer, [], { EDITORS_JSON: report });
  add(atLeastOneFailure(passed, readReport<Totals>(report) ?? { passed: 0, failed: 0, skipped: 0 }));
}

if (failedLayers.length > 0) console.log(`\nFailed: ${failedLayers.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 ? 0 : 1);

function run(script: string, given: string[] = [], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${script}`);
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', script, ...(given.length > 0 ? ['--', ...given] : [])],
    {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) failedLayers.push(script);
  return status === 0;
}

function add({ passed, failed, skipped }: Totals): void {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

/** A runner that broke before or beside its tests has failed, whatever it counted. */
function atLeastOneFailure(layerPassed: boolean, counted: Totals): Totals {
  return layerPassed && counted.passed > 0 ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

function readVitest(file: string): Totals {
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(
    file,
  );
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  };
}

function readPlaywright(file: string): Totals {
  const report = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(file);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
