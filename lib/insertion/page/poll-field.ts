import type { Field } from './focused-field';
import { fieldText, type FieldText } from './field-text';
import { compareField, type FieldComparison } from './compare-field';

/** Milliseconds between two reads of the field. */
const INTERVAL = 25;
/** Reads for which a good result must last before it counts: some apps restore their own text a little later. */
const STABLE_READS = 4;
/** Reads of a field that changed, or is expected to change: 2 s, since 400 ms were too few for a slow one. */
const MAX_READS = 80;
/** Reads until a paste that nobody accepted is given up: 250 ms. What came later would come twice on a real paste. */
const MAX_READS_IGNORED = 10;

/** Polls the field until the phrase has stayed in it for a while or the time is up, and returns the last comparison. */
export async function pollField(
  field: Field,
  before: FieldText,
  phrase: string,
  expected: boolean,
): Promise<FieldComparison> {
  let stable = 0;
  for (let read = 0; ; read++) {
    // A field that was removed from the page holds nothing any more, whatever its text still is.
    const seen = field.element.isConnected ? compareField(before, fieldText(field).text, phrase) : 'other';
    stable = seen === 'inserted' ? stable + 1 : 0;
    if (stable > STABLE_READS || read >= (expected || seen !== 'untouched' ? MAX_READS : MAX_READS_IGNORED))
      return seen;
    await new Promise((done) => setTimeout(done, INTERVAL));
  }
}
