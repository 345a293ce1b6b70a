import { check, playwright, table, vitest } from './layer.ts';
import type { Lane } from './run-lanes.ts';

/**
 * Lists what `npm test` runs: the layers of a lane one after the other, the lanes beside each other. Displays, ports,
 * profiles and reports are each layer’s own.
 */
export const TEST: readonly Lane[] = [
  { layers: [check('build'), check('size'), vitest('unit'), check('types'), check('lint'), check('format')] },
  // Real keys and clicks come last, when the other lane has ended: there is one keyboard, and a busy machine loses keys.
  {
    after: 'build',
    layers: [playwright('e2e'), playwright('pictures'), playwright('firefox'), playwright('native')],
  },
];

/** Tells every layer to do all it has, also what mostly repeats. */
const ALL = { OVERTURE_PROOF: 'yes' };

/** Everything: every test, look, view and editor in both browsers, long counts, saboteurs. */
export const PROOF: readonly Lane[] = [
  {
    layers: [check('build'), playwright('e2e', ALL), playwright('pictures', ALL), playwright('native', ALL)],
  },
  {
    after: 'build',
    layers: [
      vitest('unit', ALL),
      table('editors:all'),
      check('editors:sabotage'),
      table('pages'),
      playwright('firefox', ALL),
    ],
  },
];
