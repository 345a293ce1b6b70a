import { alone } from './alone';
import { normalizeSpaces } from './compare-field';
import { cut } from './cut';
import { fieldText } from './field-text';
import { findPhrase } from './find-phrase';
import { fitPhrase } from './fit-phrase';
import { focusedField, type Field } from './focused-field';
import { consumeLastWrite, type LastWrite } from './last-write';
import { pollRemoval } from './poll-removal';
import { selectPhrase } from './select-phrase';
import { simulateFocus } from './simulate-focus';
import { stepInHistory } from './step-in-history';

/**
 * Takes the phrase back that was inserted last in this frame: by the history of its editor, which also brings back a
 * selection that it replaced, or by deleting exactly the phrase. Like `insertPhrase` it presses no key and never throws.
 * @returns whether the field was read as it had been before
 */
export function takeBack(phrase: string): Promise<boolean> {
  return alone(() => tryToTakeBack(phrase), { busy: false, failed: false });
}

async function tryToTakeBack(phrase: string): Promise<boolean> {
  const field = consumeLastWrite();
  // Editing commands act on what has the caret now.
  if (!field || (focusedField(document) as Partial<Field>).element !== field.element) return false;
  const text = fitPhrase(field, phrase);
  const { byPaste, replaced } = field;
  const before = fieldText(field);
  const place = findPhrase(before, text);
  if (!place) return false;
  const isGone = isWithout(before.text.slice(0, place.start), before.text.slice(place.end), text, replaced);

  await simulateFocus(field.element);
  // Otherwise the newest step of the history is something that was typed since.
  if (place.atCaret && (await undo(field, text, isGone))) return true;
  if (replaced || fieldText(field).text !== before.text || !selectPhrase(field, text)) return false;
  // Editors hear of a selection a moment later.
  await new Promise((done) => setTimeout(done, 50));
  if (!byPaste || !cut(field)) field.element.ownerDocument.execCommand('delete');
  return pollRemoval(field, isGone);
}

/** Goes back in the history until the phrase is gone, or forward again to where it was. @returns whether it is gone */
async function undo(field: LastWrite, phrase: string, isGone: (text: string) => boolean): Promise<boolean> {
  const { text } = fieldText(field);
  // By commands every line and every line break was a step of its own; of a paste an editor makes one.
  const most = field.byPaste ? 1 : 2 * phrase.split('\n').length - 1;
  let steps = 0;
  for (let last = text; steps < most; steps++) {
    stepInHistory(field, 'undo', field.byPaste);
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    if (await pollRemoval(field, isGone)) return true;
    const now = fieldText(field).text;
    if (now === last) break;
    last = now;
  }
  for (; steps > 0 && fieldText(field).text !== text; steps--) {
    stepInHistory(field, 'redo', field.byPaste);
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await pollRemoval(field, (now) => now === text);
  }
  return false;
}

/** Returns the judgement of a text: whether it is what stood on both sides of the phrase, with a replaced selection between. */
function isWithout(head: string, tail: string, phrase: string, replaced: boolean): (text: string) => boolean {
  const [before, after] = [normalizeSpaces(head), normalizeSpaces(tail)];
  const [empty, full] = [normalizeSpaces(head + tail), normalizeSpaces(head + phrase + tail)];
  return (text) => {
    const now = normalizeSpaces(text);
    if (!replaced) return now === empty;
    return now !== full && now !== empty && now.startsWith(before) && now.endsWith(after);
  };
}
