import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { commonWordsPlugin } from './scripts/strength/common-words-plugin.ts';
import { wordsPlugin } from './scripts/words/words-plugin.ts';

/** Words and rules need no page, and making one takes a third of a second for each file. */
const WITHOUT_PAGE = ['catalogue', 'repository', 'wording', 'words'].map(
  (room) => `tests/unit/${room}/**/*.test.ts`,
);

/** Each part with plugins of its own: WXT's fake browser does not reach parts that inherit them. */
const part = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  // WXT's plugin brings the aliases, but neither Svelte nor the words.
  plugins: [WxtVitest(), wordsPlugin(), commonWordsPlugin(), svelte({ configFile: false }), svelteTesting()],
  test: { setupFiles: ['tests/unit/setup.ts'], mockReset: true, ...test },
});

export default defineConfig({
  test: {
    projects: [
      part({ name: 'words', include: WITHOUT_PAGE, environment: 'node' }),
      part({
        name: 'pages',
        include: ['tests/unit/**/*.test.ts'],
        exclude: WITHOUT_PAGE,
        environment: 'jsdom',
      }),
    ],
  },
});
