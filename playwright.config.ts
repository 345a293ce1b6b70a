import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { STILL, TOLERANCE } from './tests/pictures/tolerance.ts';

/** More browsers than this at a time only slow each other down. */
const CORES = Math.min(4, availableParallelism());

/**
 * Tests with this tag show at length, in another browser or in another place what a shorter one has shown; `npm run proof`
 * runs them too.
 */
const LONG = /@proof/;
const IS_PROOF = Boolean(process.env.OVERTURE_PROOF);

/** Four layers of one runner; each can be run alone with `--project`. All use the built extension in a real browser. */
export default defineConfig({
  testDir: 'tests',
  // As long as a machine takes on which every core is busy; what is to be quick is measured by the test itself.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: CORES,
  grepInvert: IS_PROOF ? undefined : LONG,
  // One lost key must not cost the long run; what passes only the second time is named at its end, and is a bug.
  retries: IS_PROOF ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON ?? '.output/playwright.json' }]],
  projects: [
    {
      name: 'pictures',
      outputDir: '.output/test-results/pictures',
      testDir: 'tests/pictures',
      // One set for all systems: the fonts are brought along.
      snapshotPathTemplate: 'tests/pictures/references/{arg}{ext}',
      expect: { timeout: 15_000, toHaveScreenshot: { ...TOLERANCE, ...STILL }, toMatchSnapshot: TOLERANCE },
      fullyParallel: true,
    },
    { name: 'e2e', outputDir: '.output/test-results/e2e', testDir: 'tests/e2e', fullyParallel: true },
    // The one in front has the keys, so there is one at a time.
    { name: 'native', outputDir: '.output/test-results/native', testDir: 'tests/native', workers: 1 },
    { name: 'firefox', outputDir: '.output/test-results/firefox', testDir: 'tests/firefox', workers: 1 },
  ],
});
