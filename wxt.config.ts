import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.config.ts';
import { Notices } from './scripts/notices/notices-plugin.ts';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { staticIcons } from './scripts/icons/static-icons.ts';
import { prerenderPlugin } from './scripts/prerender/prerender-plugin.ts';
import { commonWordsPlugin } from './scripts/strength/common-words-plugin.ts';
import { wordsPlugin } from './scripts/words/words-plugin.ts';

const notices = new Notices();

/** How components are compiled, for the page and for the build, which draws the first screen. */
const svelteOptions = {
  // `tree` builds the page node by node: no innerHTML, so Trusted Types hold and the store's linter is silent.
  compilerOptions: { fragments: 'tree' as const },
  preprocess: [staticIcons(), vitePreprocess()],
};

/** How the two packages, Chromium's and Firefox's, are built from this one source. */
export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // Every name is imported by hand, so that a reader sees where it comes from.
  imports: false,
  manifestVersion: 3,
  manifest,
  i18n: { localesDir: 'content/ui' },
  svelte: { vite: svelteOptions },
  vite: () => ({
    plugins: [
      wordsPlugin(),
      commonWordsPlugin(),
      prerenderPlugin(svelteOptions, { '/entrypoints/popup/index.html': '/entrypoints/popup/draw-popup.ts' }),
      notices.plugin(),
    ],
    resolve: {
      alias: [
        // The build for browsers of today: the main one also carries what only older ones need.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        {
          find: /^@noble\/(post-quantum\/hybrid|curves\/(nist|ed25519))\.js$/,
          replacement: fileURLToPath(import.meta.resolve('./scripts/size/age-without-keys.ts')),
        },
      ],
    },
    // The worker loads its library only when asked, which the older format cannot.
    worker: { format: 'es', plugins: () => [notices.plugin()] },
  }),
  hooks: {
    'build:before': () => notices.begin(),
    'build:done': ({ config }) => notices.write(config.outDir),
    // What pages share for their first drawing comes in one file: dozens of small ones took half of the popup's opening.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rolldownOptions?.output ?? build?.rollupOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output)) return;
      output.codeSplitting = {
        groups: [
          // What the popup runs before its first frame, apart from what brings it to life.
          {
            name: 'first-frame',
            test: /wait-for-paint|vite\/(preload-helper|modulepreload-polyfill)|wxt-html-plugins/,
            priority: 1,
          },
          { name: 'shell', tags: ['$initial'], minShareCount: 2 },
        ],
      };
    },
  },
  zip: {
    includeSources: [
      'content/**',
      'components/**',
      'entrypoints/**',
      'lib/**',
      'public/**',
      'scripts/**',
      // What a reviewer of the store needs to build the same package.
      '*.{ts,json,md}',
      '.{npmrc,nvmrc}',
      'LICENSE',
    ],
  },
});
