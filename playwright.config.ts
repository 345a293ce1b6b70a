import { defineConfig } from '@playwright/test';
import { STILL, TOLERANCE } from './tests/pictures/tolerance.ts';

/** Four layers of one runner; each can be run alone with `--project`. All use the built extension in a real browser. */
export default defineConfig({
  testDir: 'tests',
  outputDir: '.output/test-results',
  timeout: 60_000,
  // One browser at a time: they are heavy, a native one owns the whole display, and two at a time made tests fail.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON ?? '.output/playwright.json' }]],
  projects: [
    {
      name: 'pictures',
      testDir: 'tests/pictures',
      // One set for all systems: the fonts are brought along.
      snapshotPathTemplate: 'tests/pictures/references/{arg}{ext}',
      expect: { toHaveScreenshot: { ...TOLERANCE, ...STILL }, toMatchSnapshot: TOLERANCE },
    },
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'native', testDir: 'tests/native' },
    { name: 'firefox', testDir: 'tests/firefox' },
  ],
});
