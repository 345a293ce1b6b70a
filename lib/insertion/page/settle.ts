import type { Field } from './focused-field';
import { fieldText, type FieldText } from './field-text';
import { verdict, type Verdict } from './verdict';

/** How often the field is read, in ms. */
const STEP = 25;
/** Steps a good result must hold before it counts: some apps put their own text back a little later. */
const HOLD = 4;
/** Steps until a field that changed, or is to change, is judged as it is: 2 s; 400 ms were too few for a slow one. */
const PATIENCE = 80;
/** Steps until a paste that nobody took is given up: 250 ms. What came later would come twice on a real paste. */
const IGNORED = 10;

/** Reads the field until the phrase has been there for a while, or patience ends, and says what it shows. */
export async function settle(
  field: Field,
  before: FieldText,
  phrase: string,
  expected: boolean,
): Promise<Verdict> {
  let held = 0;
  for (let step = 0; ; step++) {
    // A field that has left the page holds nothing any more, whatever it still says.
    const seen = field.element.isConnected ? verdict(before, fieldText(field).text, phrase) : 'other';
    held = seen === 'inserted' ? held + 1 : 0;
    if (held > HOLD || step >= (expected || seen !== 'untouched' ? PATIENCE : IGNORED)) return seen;
    await new Promise((done) => setTimeout(done, STEP));
  }
}
