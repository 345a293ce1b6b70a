import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes WXT's types and aliases after an installation, so that editors, types and unit tests of a fresh clone find
 * `#imports` and `#i18n`. npm runs it with the pinned Node. Without development dependencies there is nothing to write,
 * and where it fails the installation stands: every command that needs the types writes them again.
 */
const root = join(import.meta.dirname, '..', '..');
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

if (existsSync(wxt)) {
  const { status } = spawnSync(process.execPath, [wxt, 'prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) console.error('WXT could not write its types. Try again: npx wxt prepare');
}
