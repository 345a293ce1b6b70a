import type { Field } from './focused-field';
import { fieldText, type FieldText } from './field-text';
import { verdict, type Verdict } from './verdict';

/** How often the field is read, in ms. */
const STEP = 25;
/** How long a good result must hold before it counts, in ms: some apps put their own text back a little later. */
const HOLD = 100;

/**
 * Reads the field until the phrase has been there for a while, or until `patience` ms have gone by, and says
 * what it shows. An untouched field is given up after `untouched` ms. 'gone' if the field left its document.
 */
export async function settle(
  field: Field,
  before: FieldText,
  phrase: string,
  patience: number,
  untouched = patience,
): Promise<Verdict | 'gone'> {
  const began = performance.now();
  let since = began;
  let last: Verdict | undefined;
  for (;;) {
    const now = performance.now();
    if (!field.element.isConnected) return 'gone';
    const seen = verdict(before, fieldText(field).text, phrase);
    if (seen !== last) since = now;
    last = seen;
    if (seen === 'inserted' && now - since >= HOLD) return seen;
    if (now - began >= (seen === 'untouched' ? untouched : patience)) return seen;
    await new Promise((done) => setTimeout(done, STEP));
  }
}
