import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { commonWordsPlugin } from './scripts/strength/common-words-plugin.ts';
import { wordsPlugin } from './scripts/words/words-plugin.ts';
import { PATIENCE } from './tests/unit/patience.ts';

const ALL = 'tests/unit/**/*.test.ts';
/** It puts a module of its own in the place of one that others use. */
const REPLACING = ['tests/unit/rubric/every-listed-word-can-be-read.test.ts'];
/** What is drawn or hears events needs a page; of the other rooms, files that say so in their first line. */
const ON_A_PAGE = globSync(ALL).filter(
  (file) =>
    /^tests.unit.(components|windows)\b/.test(file) ||
    readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'),
);

/** Each part with plugins of its own: WXT's fake browser does not reach parts that inherit them. */
const part = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  // WXT's plugin brings the aliases, but neither Svelte nor the words.
  plugins: [WxtVitest(), wordsPlugin(), commonWordsPlugin(), svelte({ configFile: false }), svelteTesting()],
  test: {
    setupFiles: ['tests/unit/fresh-world.ts', 'tests/unit/setup.ts'],
    // Evaluated anew like our own modules: they hold the fake browser or the databases, which are new for each file.
    server: { deps: { inline: [/@webext-core|@wxt-dev|webextension-polyfill|dexie/] } },
    mockReset: true,
    expect: { poll: { timeout: PATIENCE } },
    // A busy machine takes its time; only a test that never ends is to fail by it.
    testTimeout: process.env.OVERTURE_PROOF ? 1_800_000 : 300_000,
    ...test,
  },
});

/** Files share a process and what was made for them, and `fresh-world.ts` parts them. */
const shared = (test: TestProjectInlineConfiguration['test']) => part({ isolate: false, ...test });

export default defineConfig({
  test: {
    // Vitest would leave one core idle, which on two of them is half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      shared({ name: 'pages', include: ON_A_PAGE, environment: 'jsdom', sequence: { groupOrder: 0 } }),
      shared({
        name: 'rules',
        include: [ALL],
        exclude: [...ON_A_PAGE, ...REPLACING],
        environment: 'node',
        sequence: { groupOrder: 1 },
      }),
      part({ name: 'replacing', include: REPLACING, environment: 'node', sequence: { groupOrder: 1 } }),
    ],
  },
});
