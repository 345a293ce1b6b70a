import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What the store and the person are asked to allow. A change here is a change of the promise; make it on purpose. */
const PERMISSIONS = [
  'activeTab',
  'scripting',
  'contextMenus',
  'storage',
  'unlimitedStorage',
  'alarms',
  'idle',
];
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
  'trusted-types svelte-trusted-html overture-worker';

/** Of the page for printing, which has no origin and so reaches nothing of the extension. */
const SANDBOX_POLICY =
  "sandbox allow-scripts allow-modals; default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";

/** Bundled apart from the pages, with the worker that seals backups. */
const IN_A_WORKER = ['@noble/ciphers', '@noble/hashes', '@scure/base'];
/** Read when the package is built, and in it as part of a module of ours. */
const LISTS = ['@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en'];

describe.each([
  ['chrome', [...PERMISSIONS, 'sidePanel']],
  ['firefox', PERMISSIONS],
])('the manifest for %s', (browser, permissions) => {
  let outDir: string;
  let manifest: Record<string, unknown>;
  let words: string;
  let modules: string[];
  /** Those that popup and panel load before they can be drawn. */
  let first: string[];

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'overture-manifest-'));
    const { manifest: built, steps } = await build({ browser, outDir, logger: silent });
    manifest = built as unknown as Record<string, unknown>;
    modules = steps.flatMap(({ chunks }) =>
      chunks.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : [])),
    );
    const chunks = steps
      .flatMap((step) => step.chunks)
      .filter((chunk) => 'moduleIds' in chunk) as unknown as Chunk[];
    const reached = new Set(chunks.filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName));
    for (const name of reached)
      chunks.find(({ fileName }) => fileName === name)?.imports.forEach((next) => reached.add(next));
    first = chunks.filter(({ fileName }) => reached.has(fileName)).flatMap(({ moduleIds }) => moduleIds);
    words = await readFile(join(outDir, `${browser}-mv3`, '_locales/en/messages.json'), 'utf8');
  }, 120_000);
  afterAll(() => rm(outDir, { recursive: true, force: true }));

  it('is of version 3 and asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect((manifest.permissions as string[]).toSorted()).toEqual(permissions.toSorted());
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('runs in private windows of Firefox only, and there only where the person gave it leave', () => {
    expect(manifest.incognito).toBe(browser === 'firefox' ? 'spanning' : 'not_allowed');
  });

  it('puts nothing into pages that were not asked, and shows nothing to them', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('ships the words as plain data, without what read and checked them', () => {
    expect(modules.some((id) => id.includes('virtual:words/en'))).toBe(true);
    expect(
      modules.filter((id) =>
        /node_modules\/(yaml|syllable|flesch-kincaid)\/|content\/schema|scripts\//.test(id),
      ),
    ).toEqual([]);
  });

  it('names every package it is made of, with its licence', async () => {
    const notices = await readFile(join(outDir, `${browser}-mv3`, 'NOTICES.txt'), 'utf8');
    const bundled = modules.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
    const project = JSON.parse(await readFile('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of new Set([...bundled, ...Object.keys(project.dependencies), ...IN_A_WORKER, ...LISTS]))
      expect(notices).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')} [\\d.]+ \\([\\w.-]+\\)$`, 'm'));
    expect(notices).toContain('The Overture contributors');
    expect(notices).toContain('Apache License');
    expect(notices).toContain('Feather project');
  });

  // A third of it are the names of fields for secrets, in eight languages.
  it('puts at most 10 KB into a page that asked', async () => {
    const { size } = await stat(join(outDir, `${browser}-mv3`, 'insert.js'));
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(10 * 1024);
  });

  it('loads what only some views need with those views', () => {
    const late =
      /node_modules\/(@zxcvbn-ts\/core|age-encryption|valibot|hash-wasm)\/|virtual:common-words|words\/en\/resources/;
    expect(first.length).toBeGreaterThan(50);
    expect(first.filter((id) => late.test(id))).toEqual([]);
    expect(modules.filter((id) => late.test(id))).not.toEqual([]);
  });

  it('lets extension pages load nothing from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: CONTENT_SECURITY_POLICY,
      ...(browser === 'chrome' && { sandbox: SANDBOX_POLICY }),
    });
    // Firefox knows no sandboxed pages; there it is a page like the others.
    expect(manifest.sandbox).toEqual(browser === 'chrome' ? { pages: ['print.html'] } : undefined);
  });

  it('shows nothing in the browser that names the subject', () => {
    const messages = JSON.parse(words) as Record<string, { message: string }>;
    const shown = JSON.stringify(manifest).replaceAll(
      /__MSG_(\w+)__/g,
      (_, key: string) => messages[key]!.message,
    );
    expect(shown).not.toMatch(/__MSG_/);
    expect(shown).not.toMatch(/therap|counsel|couple|partner|marriage|relationship|abuse/i);
    for (const key of Object.keys(messages).filter((name) =>
      /^(extension|command|shell_openPanel|stage|toolbarTitle)/.test(name),
    )) {
      expect(messages[key]!.message).not.toMatch(
        /therap|counsel|couple|partner|marriage|relationship|abuse/i,
      );
    }
  });

  it('gives its pages, which stay in the history of the browser, no title but the name', async () => {
    const built = join(outDir, `${browser}-mv3`);
    const pages = (await readdir(built)).filter((file) => file.endsWith('.html'));
    expect(pages.toSorted()).toEqual(['popup.html', 'print.html', 'sidepanel.html', 'welcome.html']);
    for (const page of pages)
      expect(await readFile(join(built, page), 'utf8')).toContain('<title>Overture</title>');
  });

  it('collects nothing, and says so where the browser asks', () => {
    const settings = manifest.browser_specific_settings as { gecko: object } | undefined;
    if (browser === 'chrome') expect(settings).toBeUndefined();
    else
      expect(settings?.gecko).toMatchObject({
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      });
    if (browser === 'firefox') expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
  });
});

/** A file of code as the bundler made it. */
interface Chunk {
  fileName: string;
  isEntry: boolean;
  imports: string[];
  moduleIds: string[];
}

const ignore = () => undefined;
const silent = {
  debug: ignore,
  log: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  success: ignore,
  level: 0,
};
