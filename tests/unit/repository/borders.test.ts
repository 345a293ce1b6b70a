import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
  ['lib/notebook/a.ts', '@/lib/insertion/result'],
  ['lib/notebook/search/a.ts', '#imports'],
  ['lib/notebook/document/a.ts', '@/lib/catalogue/personalise'],
  ['lib/panel/a.ts', '@/lib/notebook/notebook'],
  ['lib/waiting/a.ts', '@/lib/notebook/notebook'],
  ['lib/waiting/b.ts', 'dexie'],
  ['lib/vault/a.ts', '@/lib/notebook/notebook'],
  ['lib/wording/a.ts', '#imports'],
  ['lib/settings/a.ts', 'dexie'],
  ['components/notes/a.ts', 'dexie'],
  ['components/notes/b.svelte', '#imports'],
  ['components/notes/c.svelte', '@/entrypoints/popup/main'],
  ['components/notes/d.ts', 'webextension-polyfill'],
  ['components/ui/a.svelte', '@/lib/catalogue/personalise'],
  ['components/ui/b.svelte', '#i18n'],
  ['entrypoints/popup/a.ts', 'dexie'],
  ['entrypoints/own-pages/a.ts', '@/entrypoints/popup/main'],
  ['entrypoints/background/a.ts', '@/lib/notebook/notebook'],
];
const PERMITTED: [file: string, imported: string][] = [
  ['lib/catalogue/ok.ts', '@/content/schema'],
  ['lib/notebook/ok.ts', 'dexie'],
  ['lib/notebook/ok2.ts', '@/lib/vault/seal'],
  ['lib/notebook/mirror/ok.ts', '#imports'],
  ['lib/panel/ok.ts', '#imports'],
  ['lib/waiting/ok.ts', '#imports'],
  ['lib/settings/ok.ts', '#imports'],
  ['lib/insertion/ok.ts', '#imports'],
  ['lib/insertion/page/ok.ts', './settle'],
  ['components/notes/ok.svelte', '@/lib/notebook/notebook'],
  ['components/ui/ok.svelte', 'svelte'],
  ['entrypoints/popup/ok.ts', '@/components/shell/Shell.svelte'],
];

describe('the borders between the rooms', () => {
  let house: string;
  let complaints: Map<string, string>;

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'overture-borders-'));
    await copyFile('.oxlintrc.json', join(house, '.oxlintrc.json'));
    for (const [file, imported] of [...CROSSINGS, ...PERMITTED]) {
      const code = `import { something } from '${imported}';\nexport const used = something;\n`;
      await mkdir(dirname(join(house, file)), { recursive: true });
      await writeFile(
        join(house, file),
        file.endsWith('.svelte') ? `<script lang="ts">\n${code}</script>\n` : code,
      );
    }
    complaints = await lint(house);
  });
  afterAll(() => rm(house, { recursive: true, force: true }));

  it.each(CROSSINGS)('%s may not import %s', (file) => {
    expect(complaints.get(file)).toMatch(/no-restricted-imports/);
  });

  it.each(PERMITTED)('%s may import %s', (file) => {
    expect(complaints.get(file)).toBeUndefined();
  });
});

function lint(folder: string): Promise<Map<string, string>> {
  return new Promise((done) => {
    const oxlint = resolve('node_modules/.bin/oxlint');
    execFile(oxlint, ['--format', 'json', '.'], { cwd: folder }, (_, stdout) => {
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
      done(new Map(diagnostics.map(({ filename, code }) => [filename, code])));
    });
  });
}
