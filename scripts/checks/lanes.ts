import { check, playwright, table, vitest } from './layer.ts';
import type { Lane } from './run-lanes.ts';

/**
 * Lists what `npm test` runs: the layers of a lane one after the other, the lanes beside each other. Displays, ports,
 * profiles and reports are each layer’s own.
 */
export const TEST: readonly Lane[] = [
  { layers: [check('build'), check('size'), vitest('unit'), check('types'), check('lint'), check('format')] },
  // Real keys and clicks come last, when the other lanes have ended: there is one keyboard, and a busy machine loses keys.
  { after: 'build', layers: [playwright('e2e'), playwright('pictures'), playwright('native')] },
  { after: 'build', layers: [table('editors'), table('pages'), playwright('firefox')] },
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
