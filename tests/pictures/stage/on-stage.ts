import { test as base } from '@playwright/test';
import { Stage } from './stage.ts';

/** A test that finds the stage open: one browser for all scenes, since opening it takes longer than a scene. */
export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({}, use) => {
      const stage = await Stage.open();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
