/** The reasons for which a selection is not imported. */
export type SelectionRefusal = 'secret-field' | 'private-window' | 'too-long' | 'unreadable';

/** The text a person selected, with its line breaks, or the reason for which there is none. */
export type SelectionResult = { kind: 'text'; text: string } | { kind: 'refused'; reason: SelectionRefusal };

/** Returns a refusal for this reason. */
export const refusedSelection = (reason: SelectionRefusal): SelectionResult => ({ kind: 'refused', reason });

/**
 * The longest text of a note, in bytes of JSON in UTF-8: what the notebook stores as one record (`MAX_RECORD_BYTES`),
 * less room for the other fields of a note.
 */
export const MAX_NOTE_BYTES = 255 * 1024;

/** Returns whether one note can hold all of a text. */
export const fitsOneNote = (text: string, maxBytes = MAX_NOTE_BYTES): boolean =>
  new TextEncoder().encode(JSON.stringify(text)).length <= maxBytes;

/** Returns a text as a selection; refuses a blank one, and one that is longer than a note, since nothing is ever cut. */
export function toSelectionResult(text: string): SelectionResult {
  if (text.trim() === '') return refusedSelection('unreadable');
  return fitsOneNote(text) ? { kind: 'text', text } : refusedSelection('too-long');
}
