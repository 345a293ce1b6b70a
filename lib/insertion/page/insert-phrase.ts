import { alone } from './alone';
import type { FieldComparison } from './compare-field';
import { fieldText } from './field-text';
import { fitPhrase } from './fit-phrase';
import { focusedField, type Field } from './focused-field';
import { refused, type InsertionResult } from './insertion-result';
import { rememberWrite } from './last-write';
import { paste } from './paste';
import { pollField } from './poll-field';
import { refusalReason } from './refusal-reason';
import { simulateFocus } from './simulate-focus';
import { techniqueFor } from './technique';
import { writeByCommand } from './write-by-command';

/**
 * Inserts `phrase` at the caret of this page, replacing the selection if there is one, and returns the result read
 * from the field. Runs in the isolated world of one frame. Never presses a key, never clicks, never moves the focus,
 * never throws, and leaves nothing behind but which field it was, for `takeBack`.
 */
export function insertPhrase(phrase: string): Promise<InsertionResult> {
  const insert = async (): Promise<InsertionResult> => {
    const field = focusedField(document);
    if (!('element' in field)) return field;
    const text = fitPhrase(field, phrase);
    const reason = text ? refusalReason(field, text) : 'empty';
    return reason ? refused(reason) : result(await write(field, text));
  };
  return alone(insert, { busy: refused('busy'), failed: { kind: 'unverified' } });
}

async function write(field: Field, text: string): Promise<FieldComparison> {
  const technique = techniqueFor(field.element, text);
  if (technique.paste) await simulateFocus(field.element);
  const before = fieldText(field);
  const { text: whole, head = whole, tail = '' } = before;
  const replaced = whole.length > head.length + tail.length;
  const remember = (byPaste: boolean) => rememberWrite({ ...field, byPaste, replaced });
  if (technique.paste) {
    const accepted = paste(field, text, technique.html);
    remember(true);
    const seen = await pollField(field, before, text, accepted);
    // An accepted paste may still arrive, however late, so a second attempt could insert the phrase twice.
    if (accepted || seen !== 'untouched') return seen;
    if ((focusedField(document) as Partial<Field>).element !== field.element) return 'other';
  }
  writeByCommand(field, text, technique.lineBreak);
  remember(false);
  return pollField(field, before, text, true);
}

function result(seen: FieldComparison): InsertionResult {
  if (seen === 'inserted') return { kind: seen };
  return seen === 'untouched' || seen === 'other'
    ? { kind: 'unverified' }
    : { kind: 'changed', change: seen };
}
