import { refused, type InsertionResult } from '../result';
import { writeByCommand } from './command';
import { fieldText } from './field-text';
import { focusedField, type Field } from './focused-field';
import { paste } from './paste';
import { refusal } from './refusal';
import { settle } from './settle';
import { techniqueFor } from './technique';
import type { Verdict } from './verdict';
import { wake } from './wake';

const world = globalThis as { overtureBusy?: boolean };

/**
 * Writes `phrase` at the caret of this page, over the selection if there is one, and says what the field then
 * held. Runs in the page's isolated world, in one frame. Never presses a key, never clicks, never moves the
 * focus, never throws; leaves nothing behind.
 */
export async function insertPhrase(phrase: string): Promise<InsertionResult> {
  if (world.overtureBusy) return refused('busy');
  world.overtureBusy = true;
  try {
    const field = focusedField(document);
    if (!('element' in field)) return field;
    const text = fitted(field, phrase);
    const reason = text ? refusal(field, text) : 'empty';
    return reason ? refused(reason) : result(await write(field, text));
  } catch {
    return { kind: 'unverified' };
  } finally {
    delete world.overtureBusy;
  }
}

/** Inputs have one line, and the browser would make two spaces of a blank one. */
function fitted({ element }: Field, phrase: string): string {
  return element.localName === 'input' ? phrase.replace(/\s*\n\s*/g, ' ') : phrase.replace(/\r/g, '');
}

async function write(field: Field, text: string): Promise<Verdict> {
  const technique = techniqueFor(field.element, text);
  const before = fieldText(field);
  if (technique.paste) {
    wake(field.element);
    const taken = paste(field, text, technique.html);
    const seen = await settle(field, before, text, taken);
    // A paste that was taken may still land, however late: no second attempt, or the phrase comes twice.
    if (taken || seen !== 'untouched') return seen;
    if ((focusedField(document) as Partial<Field>).element !== field.element) return 'other';
  }
  writeByCommand(field.element.ownerDocument, text, technique.lineBreak);
  return settle(field, before, text, true);
}

function result(seen: Verdict): InsertionResult {
  if (seen === 'inserted') return { kind: seen };
  return seen === 'untouched' || seen === 'other'
    ? { kind: 'unverified' }
    : { kind: 'changed', change: seen };
}
