import { defineConfig } from 'wxt';
import { manifest } from '../../manifest.config';
import product from '../../wxt.config';

/**
 * Overture's own manifest, permissions and libraries around one bare page, so that the fault scripts can drive the
 * notebook faster than any hand could. Build with `npx wxt build -c tests/faults/wxt.faults.config.ts -b chrome`.
 */
export default defineConfig({
  ...product,
  entrypointsDir: 'tests/faults/extension',
  outDir: '.output/faults',
  manifest: (environment) => {
    const { commands: _, ...rest } = manifest(environment);
    return rest;
  },
});
