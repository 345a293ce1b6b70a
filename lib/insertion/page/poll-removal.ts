import type { Field } from './focused-field';
import { fieldText } from './field-text';

/** Milliseconds between two reads of the field. */
const INTERVAL = 25;
/** Reads after which an attempt is given up: 300 ms, as an editor takes a step of its history at once. */
const MAX_READS = 12;
/** Reads for which the phrase must stay away: some apps restore their own text a little later. */
const STABLE_READS = 4;

/**
 * Polls the field until the phrase has stayed away for a while or the time is up.
 * @param isGone judges the text of the field
 * @returns whether it is gone
 */
export async function pollRemoval(field: Field, isGone: (text: string) => boolean): Promise<boolean> {
  let stable = 0;
  for (let read = 0; read < MAX_READS + stable; read++) {
    stable = field.element.isConnected && isGone(fieldText(field).text) ? stable + 1 : 0;
    if (stable > STABLE_READS) return true;
    // oxlint-disable-next-line no-await-in-loop -- one read after the other
    await new Promise((done) => setTimeout(done, INTERVAL));
  }
  return false;
}
