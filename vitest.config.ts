import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { commonWordsPlugin } from './scripts/strength/common-words-plugin.ts';
import { wordsPlugin } from './scripts/words/words-plugin.ts';

/** Words and rules need no page, and making one takes a third of a second for each file. */
const WITHOUT_PAGE = ['catalogue', 'repository', 'rubric', 'words'].map(
  (room) => `tests/unit/${room}/**/*.test.ts`,
);

/** It puts a module of its own in the place of one that others use. */
const REPLACING = ['tests/unit/rubric/every-listed-word-can-be-read.test.ts'];

/** Each part with plugins of its own: WXT's fake browser does not reach parts that inherit them. */
const part = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  // WXT's plugin brings the aliases, but neither Svelte nor the words.
  plugins: [WxtVitest(), wordsPlugin(), commonWordsPlugin(), svelte({ configFile: false }), svelteTesting()],
  // A busy machine takes its time; only a test that never ends is to fail by it.
  test: { setupFiles: ['tests/unit/setup.ts'], mockReset: true, testTimeout: 20_000, ...test },
});

export default defineConfig({
  test: {
    projects: [
      // They change nothing that another file could see, so they share what was loaded once.
      part({
        name: 'words',
        include: WITHOUT_PAGE,
        exclude: REPLACING,
        environment: 'node',
        isolate: false,
      }),
      part({ name: 'replacing', include: REPLACING, environment: 'node' }),
      part({
        name: 'pages',
        include: ['tests/unit/**/*.test.ts'],
        exclude: WITHOUT_PAGE,
        environment: 'jsdom',
      }),
    ],
  },
});
