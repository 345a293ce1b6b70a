import { test } from '@playwright/test';
import { serveDemo, type DemoServer } from '../demo/serve-demo.ts';

/** A test that finds the demo chat served, once for all tests of a worker. */
export const withDemo = test.extend<object, { demo: DemoServer }>({
  demo: [
    async ({}, use) => {
      const demo = await serveDemo();
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
});
