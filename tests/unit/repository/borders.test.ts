import { execFile } from 'node:child_process';
import { cp, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../../lint/rooms.ts';

/** A file, and an import from it that the linter has to refuse. */
const CROSSINGS: [file: string, imported: string][] = [
  ['content/a.ts', '@/lib/catalogue/personalise'],
  ['lib/catalogue/a.ts', '@/components/ui/theme'],
  ['lib/catalogue/b.ts', '#imports'],
  ['lib/catalogue/c.ts', '@/lib/notebook/notebook'],
  ['lib/catalogue/d.ts', 'dexie'],
  ['lib/insertion/a.ts', '@/lib/notebook/notebook'],
  ['lib/insertion/page/a.ts', '#imports'],
  ['lib/insertion/page/b.ts', 'dexie'],
  ['lib/insertion/page/c.ts', '../insert-into-tab'],
  ['lib/notebook/a.ts', '@/lib/insertion/insert-into-tab'],
  ['lib/notebook/records/a.ts', '../storage/sealed-row'],
  ['lib/notebook/storage/a.ts', '../session/record-cache'],
  ['lib/notebook/storage/replica/a.ts', '../../session/record-cache'],
  ['lib/notebook/session/a.ts', '../collections/notes'],
  ['lib/notebook/collections/a.ts', '../notebook'],
  ['lib/notebook/search/a.ts', '#imports'],
  ['lib/notebook/export/a.ts', '@/lib/catalogue/personalise'],
  ['lib/windows/a.ts', '@/lib/notebook/notebook'],
  ['lib/inbox/a.ts', '@/lib/notebook/notebook'],
  ['lib/inbox/b.ts', 'dexie'],
  ['lib/vault/crypto/a.ts', '../vault'],
  ['lib/vault/record/a.ts', '../lock/lock-policy'],
  ['lib/vault/lock/a.ts', '@/lib/notebook/notebook'],
  ['lib/rubric/a.ts', '#imports'],
  ['lib/settings/a.ts', 'dexie'],
  ['components/notes/a.ts', 'dexie'],
  ['components/notes/b.svelte', '#imports'],
  ['components/notes/c.svelte', '@/entrypoints/popup/main'],
  ['components/notes/d.ts', 'webextension-polyfill'],
  ['components/notes/e.svelte', '@/components/app/app-state.svelte'],
  ['components/notes/f.ts', '@/components/settings/sections'],
  ['components/window/a.ts', '@/components/notes/rows'],
  ['components/ui/a.svelte', '@/lib/catalogue/personalise'],
  ['components/ui/b.svelte', '#i18n'],
  ['lib/unheard-of/a.ts', 'valibot'],
  ['components/unheard-of/a.svelte', 'svelte'],
  ['entrypoints/popup/a.ts', 'dexie'],
  ['entrypoints/popup/b.ts', '@/components/notes/rows'],
  ['entrypoints/background/a.ts', '@/lib/notebook/notebook'],
  ['entrypoints/background/b.ts', '@/components/window/host'],
];
const PERMITTED: [file: string, imported: string][] = [
  ['lib/catalogue/ok.ts', '@/content/schema'],
  ['lib/notebook/storage/ok.ts', 'dexie'],
  ['lib/notebook/storage/ok2.ts', '@/lib/vault/crypto/seal'],
  ['lib/notebook/storage/replica/ok.ts', '#imports'],
  ['lib/notebook/session/ok.ts', '../storage/sealed-row'],
  ['lib/notebook/ok.ts', './session/record-cache'],
  ['lib/vault/lock/ok.ts', '../record/vault-record'],
  ['lib/windows/ok.ts', '#imports'],
  ['lib/inbox/ok.ts', '#imports'],
  ['lib/settings/ok.ts', '#imports'],
  ['lib/insertion/ok.ts', '#imports'],
  ['lib/insertion/ok2.ts', './page/insertion-result'],
  ['lib/insertion/page/ok.ts', './poll-field'],
  ['components/app/ok.svelte', '@/components/notes/rows'],
  ['components/notes/ok.svelte', '@/lib/notebook/notebook'],
  ['components/notes/ok2.ts', '@/components/window/host'],
  ['components/ui/ok.svelte', 'svelte'],
  ['entrypoints/popup/ok.ts', '@/components/app/Shell.svelte'],
  ['entrypoints/background/ok.ts', '@/lib/labels/toolbar-titles'],
  ['entrypoints/background/ok2.ts', '@/lib/vault/lock/lock-watch'],
];

describe('the borders between the rooms', () => {
  let repository: string;
  let complaints: Map<string, string>;

  beforeAll(async () => {
    repository = await mkdtemp(join(tmpdir(), 'overture-borders-'));
    await copyFile('.oxlintrc.json', join(repository, '.oxlintrc.json'));
    await cp('lint', join(repository, 'lint'), { recursive: true });
    for (const [file, imported] of [...CROSSINGS, ...PERMITTED]) {
      const code = `import { type something } from '${imported}';\nexport type used = something;\n`;
      await mkdir(dirname(join(repository, file)), { recursive: true });
      await writeFile(
        join(repository, file),
        file.endsWith('.svelte') ? `<script lang="ts">\n${code}</script>\n` : code,
      );
    }
    complaints = await lint(repository);
  });
  afterAll(() => rm(repository, { recursive: true, force: true }));

  it.each(CROSSINGS)('%s may not import %s', (file) => {
    expect(complaints.get(file)).toBe('rooms(borders)');
  });

  it.each(PERMITTED)('%s may import %s', (file) => {
    expect(complaints.get(file)).toBeUndefined();
  });
});

it.each(Object.entries(ROOMS))('%s imports only rooms that are listed below it', (room, mayImport) => {
  const rooms = Object.keys(ROOMS);
  const above = rooms.slice(0, rooms.indexOf(room) + 1);
  expect(mayImport.filter((name) => above.includes(name))).toEqual([]);
});

/** Returns the rule that each complaint in a folder is of, by file. */
function lint(folder: string): Promise<Map<string, string>> {
  return new Promise((done) => {
    const oxlint = resolve('node_modules/.bin/oxlint');
    execFile(oxlint, ['--format', 'json', '.'], { cwd: folder }, (_, stdout) => {
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
      done(new Map(diagnostics.map(({ filename, code }) => [filename, code])));
    });
  });
}
