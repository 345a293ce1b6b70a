import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { english } from '@/lib/rubric/english/english';
import { readingGrade } from '@/lib/rubric/reading-grade';

interface Project {
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const read = (file: string) => readFileSync(file, 'utf8');
const project = JSON.parse(read('package.json')) as Project;
const all = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };
/** Tools that put some of themselves into the package. */
const BUNDLED_TOOLS = ['@wxt-dev/i18n', 'svelte', 'wxt'];

const rows = [...read('SECURITY.md').matchAll(/^\| `(\S+)` +\| (\S+) +\| (\S+) +\| (\S+) +\|$/gm)].map(
  ([, name = '', version, licence, released]) => ({ name, version, licence, released }),
);

it('names in SECURITY.md what is in the package, and nothing else', () => {
  const expected = [...Object.keys(project.dependencies), ...BUNDLED_TOOLS];
  expect(rows.map(({ name }) => name)).toEqual(expected.toSorted());
});

it.each(rows)(
  'has the version and the licence of $name in SECURITY.md',
  ({ name, version, licence, released }) => {
    const installed = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
    expect(version).toBe(all[name]);
    expect(licence).toBe(installed.license);
    expect(released).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  },
);

it('ships at most ten packages', () => {
  expect(Object.keys(project.dependencies).length).toBeLessThanOrEqual(10);
});

it('gives a reason in CONTRIBUTING.md for every dependency, and for none that is not there', () => {
  const [, tables = ''] = read('CONTRIBUTING.md').split('## Dependencies, and why');
  const firstCells = [...tables.matchAll(/^\| (`[^|]+`) +\|/gm)].map(([, cell = '']) => cell);
  const named = firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  const means = (name: string, dependency: string) =>
    name.endsWith('*') ? dependency.startsWith(name.slice(0, -1)) : name === dependency;
  const without = Object.keys(all).filter((dependency) => !named.some((name) => means(name, dependency)));
  const stale = named.filter((name) => !Object.keys(all).some((dependency) => means(name, dependency)));
  expect({ without, stale }).toEqual({ without: [], stale: [] });
});

it('says the same licence in package.json and LICENSE, and has a place for this version among the changes', () => {
  expect(project.license).toBe('MIT');
  expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 The Overture contributors$/m);
  expect(read('CHANGELOG.md')).toContain(`## ${project.version}`);
});

it('says in ten lines at the head of PRIVACY.md, in words for everybody, what is saved and who can read it', () => {
  const [short = ''] = read('PRIVACY.md').split('## What is stored');
  const lines = [...short.matchAll(/^- (.+)$/gm)].map(([, line = '']) => line);
  expect(lines).toHaveLength(10);
  expect(readingGrade(lines, english)).toBeLessThanOrEqual(6);
  expect(short).not.toMatch(/IndexedDB|Argon2|AES|\bframe\b|\bids?\b|seal/i);
});

it.each(globSync(['*.md', 'docs/**/*.md']))('has one version of everything in %s', (file) => {
  // As Git leaves them, and as the formatter quotes the last one.
  expect(read(file)).not.toMatch(/^(<{7} |={7}$|>{7} |(> ){7})/m);
});
