// Runs after every install, on whatever Node from 20 up began it, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pinnedNode } from './pinned-node.mjs';

const root = join(import.meta.dirname, '..', '..');
const commands = join(root, 'node_modules', '.bin');

const node = pinnedNode(root);
if (node && node !== process.execPath) giveToScripts(node);
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const { status } = spawnSync(node ?? process.execPath, [wxt, 'prepare'], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

/**
 * Puts the pinned Node where npm scripts look first. npm 11 does so by itself; npm 10, of Node 20, links none of the
 * packages for several systems that all bring a command of this name.
 * @param {string} path
 */
function giveToScripts(path) {
  const link = join(commands, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
  const target = relative(commands, path);
  if (process.platform === 'win32') writeFileSync(link, `@"%~dp0${target}" %*\r\n`);
  else symlinkSync(target, link);
}
