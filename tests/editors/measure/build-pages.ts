import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';

/** The fixtures of one folder: every `.ts` file in it is an editor. */
export function editorsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .toSorted();
}

/** Builds each named fixture of `folder` into a page of its own. Returns where; sizes are of no interest here. */
export async function buildPages(folder: string, names: string[]): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'editor-pages-'));
  await build({
    configFile: false,
    logLevel: 'error',
    define: { global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: true,
      manifest: 'manifest.json',
      chunkSizeWarningLimit: 1e5,
      reportCompressedSize: false,
      rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])) },
    },
  });
  return outDir;
}
