import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Proves that the table can fail: runs it with code that does nothing, writes twice, or presses Enter, in the built
 * extension, and wants a hole in every editor. Leaves with 1 if one of them passes. Takes the options of run.ts.
 */
const NAMES = ['noop', 'doubling', 'enter'];

const room = mkdtempSync(join(tmpdir(), 'sabotage-'));
let caught = 0;
for (const name of NAMES) {
  for (const browser of ['chrome', 'firefox']) {
    const extension = join(room, `${name}-${browser}`);
    cpSync(`.output/${browser}-mv3`, extension, { recursive: true });
    await buildScript(name, extension);
  }
  const run = join(import.meta.dirname, 'run.ts');
  const given = ['--extension', join(room, `${name}-BROWSER`), ...process.argv.slice(2)];
  const { stdout } = spawnSync(process.execPath, [run, ...given], { encoding: 'utf8' });
  const rows = stdout.split('\n').filter((line) => /^\S+ +[.X]( [.X])+$/.test(line));
  const passing = rows.filter((line) => !line.includes('X'));
  console.log(
    `${name}: ${rows.length - passing.length} of ${rows.length} editors have holes. ${stdout.trim().split('\n').at(-1)}`,
  );
  if (rows.length > 0 && passing.length === 0) caught++;
}
rmSync(room, { recursive: true });
console.log(`${caught} of ${NAMES.length} saboteurs caught.`);
process.exitCode = caught === NAMES.length ? 0 : 1;

/** Puts a saboteur in the place of `insert.js`. */
async function buildScript(name: string, extension: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: extension,
      emptyOutDir: false,
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'sabotage', `${name}.ts`),
        output: { format: 'iife', entryFileNames: 'insert.js' },
      },
    },
  });
}
