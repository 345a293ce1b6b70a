import { svelte, type Options as SvelteOptions } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Plugin } from 'vite';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordsPlugin } from '../words/words-plugin.ts';
import { readMessages } from './read-messages.ts';

/** Where the modules find the browser of the build. */
const BROWSER = 'overtureBrowserOfTheBuild';

/**
 * Returns what a module of the extension draws, with Svelte's server renderer and the messages of one language. It runs
 * in a Vite of its own, since the same components are compiled for the page at the same time.
 * @param module a path from the root, whose default export returns HTML
 */
export async function drawFirstScreen(
  module: string,
  locale: string,
  svelteOptions: Partial<SvelteOptions>,
): Promise<string> {
  const getMessage = await readMessages(locale);
  Object.assign(globalThis, { [BROWSER]: { ...fakeBrowser, i18n: { getMessage } } });
  const vite = await createServer({
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [browserOfTheBuild(), wordsPlugin(), compiler(svelteOptions)],
    resolve: { alias: { '@': process.cwd(), '#i18n': `${process.cwd()}/.wxt/i18n/index.ts` } },
    // They ask for the browser.
    ssr: { noExternal: [/^wxt\b/, /^@wxt-dev\b/] },
  });
  try {
    const { default: draw } = (await vite.ssrLoadModule(module)) as { default: () => string };
    return draw();
  } finally {
    await vite.close();
    Reflect.deleteProperty(globalThis, BROWSER);
  }
}

/** Compiles components as for the page, also where the build runs in a test, and keeps nothing on the disk. */
const compiler = (options: Partial<SvelteOptions>) =>
  svelte({
    ...options,
    configFile: false,
    prebundleSvelteLibraries: false,
    compilerOptions: { ...options.compilerOptions, dev: false },
  });

/** Gives the modules WXT's browser for tests, which has nothing stored and opens nothing. */
function browserOfTheBuild(): Plugin {
  const modules: Readonly<Record<string, string>> = {
    '@wxt-dev/browser': `export const browser = globalThis.${BROWSER};`,
    '#imports': `export { browser } from '@wxt-dev/browser'; export { storage } from 'wxt/utils/storage';`,
  };
  return {
    name: 'overture-browser-of-the-build',
    enforce: 'pre',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)],
  };
}
