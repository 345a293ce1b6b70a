import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInsert } from './build-insert.ts';

/**
 * Proves that the table can fail: runs it with code that does nothing, writes twice, or presses Enter, and wants
 * a hole in every editor. Leaves with 1 if one of them passes. Takes the options of run.ts.
 */
const room = mkdtempSync(join(tmpdir(), 'sabotage-'));
let caught = 0;
const names = ['noop', 'doubling', 'enter'];
for (const name of names) {
  const file = join(room, `${name}.js`);
  await buildInsert(new URL(`sabotage/${name}.ts`, import.meta.url).pathname, file);
  const run = new URL('run.ts', import.meta.url).pathname;
  const { stdout } = spawnSync(process.execPath, [run, '--insert', file, ...process.argv.slice(2)], {
    encoding: 'utf8',
  });
  const rows = stdout.split('\n').filter((line) => /^\S+ +[.X]( [.X])+$/.test(line));
  const passing = rows.filter((line) => !line.includes('X'));
  console.log(
    `${name}: ${rows.length - passing.length} of ${rows.length} editors have holes. ${stdout.trim().split('\n').at(-1)}`,
  );
  if (rows.length && !passing.length) caught++;
}
rmSync(room, { recursive: true });
console.log(`${caught} of ${names.length} saboteurs caught.`);
process.exitCode = caught === names.length ? 0 : 1;
