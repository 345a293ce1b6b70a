import { NotebookError } from '../records/notebook-error';
import { RECORD_SCHEMA } from '../records/record-upgrades';

/** Version of the layout of the stores: tables, keys, manifest. */
const LAYOUT = 1;

/** The format mark written into each store with every write: versions of the layout and of the contents. */
export const STORAGE_FORMAT = `${LAYOUT}.${RECORD_SCHEMA}`;

/**
 * Checks that no newer Overture wrote a store. To be called for each store before any is written to, since Dexie itself
 * opens newer databases silently.
 * @param mark the format mark that was read from the store; a value that is no mark says nothing
 * @throws NotebookError 'too-new'
 */
export function refuseNewerFormat(mark: unknown): void {
  if (typeof mark !== 'string') return;
  const [layout = 0, schema = 0] = mark.split('.').map(Number);
  if (layout > LAYOUT || schema > RECORD_SCHEMA)
    throw new NotebookError('too-new', 'A newer Overture wrote this notebook');
}
