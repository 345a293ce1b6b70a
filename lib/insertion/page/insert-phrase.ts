import type { InsertionResult, RefusalReason } from '../result';
import { writeByCommand } from './command';
import { fieldText } from './field-text';
import { focusedField, type Field, type NoField } from './focused-field';
import { paste } from './paste';
import { refusal, tooLong } from './refusal';
import { settle } from './settle';
import { asParagraphs, techniqueFor } from './technique';
import type { Verdict } from './verdict';
import { wake } from './wake';

/** ms for an editor that took the paste, or is still at it; 400 were too few for a slow one. */
const PATIENCE = 2000;
/** ms for a paste that nobody took; what would still land later would land twice on a real paste too. */
const IGNORED = 250;

const busy = globalThis as { overtureIsInserting?: boolean };

/**
 * Writes `phrase` at the caret of this page, over the selection if there is one, and says what the field then
 * held. Runs in the page's isolated world, in the top frame. Never presses a key, never clicks, never moves the
 * focus, never throws; leaves nothing behind.
 */
export async function insertPhrase(phrase: string): Promise<InsertionResult> {
  if (busy.overtureIsInserting) return refused('busy');
  busy.overtureIsInserting = true;
  try {
    const field = focusedField(document);
    return 'reason' in field ? notAField(field) : await insertInto(field, phrase);
  } catch {
    return { kind: 'unverified' };
  } finally {
    delete busy.overtureIsInserting;
  }
}

async function insertInto(field: Field, phrase: string): Promise<InsertionResult> {
  const text = fitted(field, phrase);
  const reason = text ? (refusal(field) ?? (tooLong(field, text) ? 'too-long' : null)) : 'empty';
  return reason ? refused(reason) : result(await write(field, text));
}

async function write(field: Field, text: string): Promise<Verdict | 'gone'> {
  const technique = techniqueFor(field, text);
  const before = fieldText(field);
  const page = field.element.ownerDocument;
  if (technique.paste) {
    wake(field.element);
    const taken = paste(field, text, technique.html ? asParagraphs(text) : undefined);
    const seen = await settle(field, before, text, PATIENCE, taken ? PATIENCE : IGNORED);
    // A paste that was taken may still land, however late: no second attempt, or the phrase comes twice.
    if (taken || seen !== 'untouched') return seen;
    const still = focusedField(document);
    if ('reason' in still || still.element !== field.element) return 'other';
  }
  writeByCommand(page, text, technique.lineBreak);
  return settle(field, before, text, PATIENCE);
}

/** Inputs have one line: the browser would make two spaces of a blank one. */
function fitted(field: Field, phrase: string): string {
  const text = phrase.replace(/\r\n?/g, '\n');
  return field.element.localName === 'input' ? text.trim().replace(/\s*\n\s*/g, ' ') : text;
}

function result(seen: Verdict | 'gone'): InsertionResult {
  if (seen === 'inserted') return { kind: 'inserted' };
  if (seen === 'gone' || seen === 'untouched' || seen === 'other') return { kind: 'unverified' };
  return { kind: 'changed', change: seen };
}

function notAField({ reason, frame }: NoField): InsertionResult {
  return frame ? { kind: 'refused', reason, origin: originOf(frame.src) } : refused(reason);
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

function refused(reason: RefusalReason): InsertionResult {
  return { kind: 'refused', reason };
}
