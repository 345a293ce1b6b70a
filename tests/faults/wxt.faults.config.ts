import { defineConfig } from 'wxt';
import { manifest } from '../../manifest.config';
import product from '../../wxt.config';

/**
 * Builds one bare page with Overture's own manifest, permissions and libraries, so that the fault scripts can use the
 * notebook faster than through its interface. Build with `npx wxt build -c tests/faults/wxt.faults.config.ts -b chrome`.
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
