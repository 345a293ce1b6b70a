import { check, playwright, table, vitest } from './layer.ts';
import type { Lane } from './run-lanes.ts';

/** What the browser layers need: the packages, and the browsers themselves. */
const READY = ['build', 'browsers'];

/**
 * Lists what `npm test` runs: the layers of a lane one after the other, the lanes beside each other. Displays, ports,
 * profiles and reports are each layer’s own.
 */
export const TEST: readonly Lane[] = [
  { layers: [check('browsers')] },
  {
    layers: [
      check('build'),
      vitest('unit'),
      ...['size', 'types', 'lint', 'format'].map(check),
      playwright('firefox'),
    ],
  },
  // Real keys and clicks come last, when the other lanes are nearly done: a busy machine loses keys.
  { after: READY, layers: [playwright('e2e'), playwright('pictures'), playwright('native')] },
];

/** Tells every layer to do all it has, also what mostly repeats. */
const ALL = { OVERTURE_PROOF: 'yes' };

/**
 * Everything: every test, look, view and editor in both browsers, long counts, saboteurs. In two lanes, since more of
 * them on two cores only make each other miss what they wait for.
 */
export const PROOF: readonly Lane[] = [
  { layers: [check('browsers')] },
  {
    layers: [
      check('build'),
      vitest('unit', ALL),
      playwright('firefox', ALL),
      table('pages'),
      check('editors:sabotage'),
    ],
  },
  {
    after: READY,
    layers: [
      playwright('e2e', ALL),
      playwright('pictures', ALL),
      table('editors:all'),
      playwright('native', ALL),
    ],
  },
];
