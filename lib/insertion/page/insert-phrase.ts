import type { FieldComparison } from './compare-field';
import { fieldText } from './field-text';
import { focusedField, type Field } from './focused-field';
import { refused, type InsertionResult } from './insertion-result';
import { paste } from './paste';
import { pollField } from './poll-field';
import { refusalReason } from './refusal-reason';
import { simulateFocus } from './simulate-focus';
import { techniqueFor } from './technique';
import { writeByCommand } from './write-by-command';

const isolatedWorld = globalThis as { overtureBusy?: boolean };

/**
 * Inserts `phrase` at the caret of this page, replacing the selection if there is one, and returns the result read
 * from the field. Runs in the isolated world of one frame. Never presses a key, never clicks, never moves the focus,
 * never throws, and leaves nothing behind.
 */
export async function insertPhrase(phrase: string): Promise<InsertionResult> {
  if (isolatedWorld.overtureBusy) return refused('busy');
  isolatedWorld.overtureBusy = true;
  try {
    const field = focusedField(document);
    if (!('element' in field)) return field;
    const text = fitPhrase(field, phrase);
    const reason = text ? refusalReason(field, text) : 'empty';
    return reason ? refused(reason) : result(await write(field, text));
  } catch {
    return { kind: 'unverified' };
  } finally {
    delete isolatedWorld.overtureBusy;
  }
}

/** Returns the phrase as the field can hold it: an input has one line, and the browser would turn a blank line into two spaces. */
function fitPhrase({ element }: Field, phrase: string): string {
  return element.localName === 'input' ? phrase.replace(/\s*\n\s*/g, ' ') : phrase.replace(/\r/g, '');
}

async function write(field: Field, text: string): Promise<FieldComparison> {
  const technique = techniqueFor(field.element, text);
  const before = fieldText(field);
  if (technique.paste) {
    simulateFocus(field.element);
    const accepted = paste(field, text, technique.html);
    const seen = await pollField(field, before, text, accepted);
    // An accepted paste may still arrive, however late, so a second attempt could insert the phrase twice.
    if (accepted || seen !== 'untouched') return seen;
    if ((focusedField(document) as Partial<Field>).element !== field.element) return 'other';
  }
  writeByCommand(field.element.ownerDocument, text, technique.lineBreak);
  return pollField(field, before, text, true);
}

function result(seen: FieldComparison): InsertionResult {
  if (seen === 'inserted') return { kind: seen };
  return seen === 'untouched' || seen === 'other'
    ? { kind: 'unverified' }
    : { kind: 'changed', change: seen };
}
