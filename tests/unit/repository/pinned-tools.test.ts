import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodePackage } from '../../../scripts/setup/pinned-node.mjs';

interface Locked {
  version: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  os?: string | string[];
  cpu?: string | string[];
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** The systems that the tools are pinned for, as `process.platform` and `process.arch` call them. */
const SYSTEMS = [
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['linux', 'arm64'],
  ['linux', 'x64'],
  ['win32', 'x64'],
] as const;

it('pins one Node, the same for every system', () => {
  const names = SYSTEMS.map(([platform, arch]) => nodePackage(platform, arch));
  const nodes = Object.keys(project.optionalDependencies).filter((name) => name.startsWith('node-'));
  expect(nodes.toSorted()).toEqual(names.toSorted());
  const versions = new Set(nodes.map((name) => project.optionalDependencies[name]));
  expect([...versions]).toEqual([readFileSync('.nvmrc', 'utf8').trim()]);
});

it.each(SYSTEMS)('has the hash of the Node for %s on %s, and installs it nowhere else', (platform, arch) => {
  const locked = packages[`node_modules/${nodePackage(platform, arch)}`];
  expect(locked?.integrity).toMatch(/^sha512-/);
  expect([locked?.os, locked?.cpu].flat()).toEqual([platform, arch]);
});

it.runIf(nodePackage(process.platform, process.arch) in project.optionalDependencies)(
  'runs on that Node',
  () => {
    expect(process.versions.node).toBe(readFileSync('.nvmrc', 'utf8').trim());
  },
);

it('has the hash of everything that is installed', () => {
  const unchecked = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

it('lets no dependency run a script when it is installed', () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  const denied = Object.keys(project.allowScripts);
  expect(scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).toSorted()).toEqual(
    denied.toSorted(),
  );
  expect(Object.values(project.allowScripts)).not.toContain(true);
});

it('takes exact versions only', () => {
  const { dependencies, devDependencies, optionalDependencies } = project;
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    expect(version, name).toMatch(/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/);
  }
});
