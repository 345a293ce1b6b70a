import { NotebookTooNew } from '../records/notebook-errors';
import { SCHEMA } from '../records/record-upgrades';

/** Version of how the stores are laid out: tables, keys, sentinel. */
const LAYOUT = 1;

/** Stands in each store beside what this Overture writes there. */
export const FORMAT = `${LAYOUT}.${SCHEMA}`;

/**
 * To be asked of every store before anything is written to any of them. Dexie itself opens newer databases without a
 * word.
 * @param mark what a store has in place of `FORMAT`; anything else than a mark says nothing
 * @throws NotebookTooNew where a newer Overture wrote
 */
export function refuseNewer(mark: unknown): void {
  if (typeof mark !== 'string') return;
  const [layout = 0, schema = 0] = mark.split('.').map(Number);
  if (layout > LAYOUT || schema > SCHEMA) throw new NotebookTooNew('A newer Overture wrote this notebook');
}
