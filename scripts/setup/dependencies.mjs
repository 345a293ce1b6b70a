// Runs on any Node from 20 up and before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const stamp = join(root, 'node_modules', '.overture-lock');
const windows = process.platform === 'win32';

/** The Node that the project pins, which its tools need; the machine's own may be older. */
const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Installs what `package-lock.json` names, unless exactly that is there already. Ends the process when it cannot. */
function ensureDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(projectNode)) return;
  console.log('Installing the dependencies …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0 || !existsSync(projectNode)) {
    console.error(
      'The dependencies could not be installed. Is the npm registry within reach? Then try again: npm ci',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/**
 * Makes sure of the dependencies and then hands over to a script that may use them.
 * @param {string} script a path from the root of the project
 */
export function runWithDependencies(script) {
  ensureDependencies();
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(windows ? ';' : ':');
  const { status } = spawnSync(projectNode, [join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exit(status ?? 1);
}
