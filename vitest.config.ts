import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { commonWordsPlugin } from './scripts/strength/common-words-plugin.ts';
import { wordsPlugin } from './scripts/words/words-plugin.ts';

export default defineConfig({
  // WXT's plugin brings the aliases, but neither Svelte nor the words.
  plugins: [WxtVitest(), wordsPlugin(), commonWordsPlugin(), svelte({ configFile: false }), svelteTesting()],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'jsdom',
    setupFiles: ['tests/unit/setup.ts'],
    mockReset: true,
  },
});
