import { check, playwright, table, vitest } from './layer.ts';
import type { Lane } from './run-lanes.ts';

/**
 * What `npm test` runs. The first two lanes keep two processors busy; what drives real gestures in a window mostly waits
 * for it, so it runs beside them. Displays, ports, profiles and reports are each layer’s own.
 */
export const TEST: readonly Lane[] = [
  { layers: [check('build'), check('size'), vitest('unit'), check('types'), check('lint'), check('format')] },
  { after: 'build', layers: [playwright('e2e'), playwright('pictures')] },
  { after: 'build', layers: [table('editors'), table('pages'), playwright('native'), playwright('firefox')] },
];

/** Long forms of the unit tests: how many backups are harmed, and how often the notebook is compared with a map. */
const LONG = { OVERTURE_MUTATIONS: '5000', OVERTURE_MODEL_RUNS: '500' };

/** The same at length, which mostly repeats: every look, every editor in both browsers, long counts, saboteurs. */
export const PROOF: readonly Lane[] = [
  { layers: [check('build'), playwright('e2e'), playwright('pictures', { OVERTURE_ALL_LOOKS: 'yes' })] },
  { after: 'build', layers: [table('editors:all'), check('editors:sabotage'), table('pages')] },
  {
    after: 'build',
    layers: [
      vitest('unit', LONG),
      playwright('native', { OVERTURE_ALL_EDITORS: 'yes' }),
      playwright('firefox'),
    ],
  },
];
