import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The browser's own interface in place of WXT's, which a script from outside of the build does not have. */
const browserItself: Plugin = {
  name: 'overture-browser-itself',
  enforce: 'pre',
  resolveId: (id) => (id === '#imports' ? '\0browser' : undefined),
  load: (id) => (id === '\0browser' ? 'export const browser = globalThis.chrome;' : undefined),
};

/** The notebook as one script that any page of the extension can run. */
export async function bundleNotebook(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    plugins: [browserItself, svelte({ configFile: false })],
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('in-the-browser.ts', import.meta.url)),
        formats: ['iife'],
        name: 'made',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}
