// Runs on any Node from 20 up and before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode } from './pinned-node.mjs';

const root = join(import.meta.dirname, '..', '..');
const stamp = join(root, 'node_modules', '.overture-lock');
const windows = process.platform === 'win32';

/**
 * Installs what `package-lock.json` names, unless exactly that is there already. Ends the process when it cannot.
 * @returns {string} the Node that the tools run on
 */
function ensureDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const there = pinnedNode(root);
  if (there && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return there;
  console.log('Installing the dependencies …');
  // An older npm knows nothing of `allowScripts`; so no script runs but ours, which the build needs.
  const installed =
    npm('ci', '--ignore-scripts', '--loglevel=error') && npm('run', '--silent', 'postinstall');
  const node = installed && pinnedNode(root);
  if (!node) {
    console.error(
      'The dependencies could not be installed. Is the npm registry within reach? Then try again: npm ci',
    );
    console.error(
      'Where no Node is pinned for the system, as for Windows on ARM, it takes a Node from 26 up.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  return node;
}

/**
 * Makes sure of the dependencies and then hands over to a script that may use them.
 * @param {string} script a path from the root of the project
 */
export function runWithDependencies(script) {
  const node = ensureDependencies();
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(windows ? ';' : ':');
  const { status } = spawnSync(node, [join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exit(status ?? 1);
}

/** @param {string[]} given */
function npm(...given) {
  return spawnSync('npm', given, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
}
