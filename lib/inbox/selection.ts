/** Why a selection is not kept. */
export type SelectionRefusal = 'secret-field' | 'private-window' | 'too-long' | 'unreadable';

/** What became of the text a person selected: its words, with their line breaks, or why there are none. */
export type Selection = { kind: 'text'; text: string } | { kind: 'refused'; reason: SelectionRefusal };

export const refuse = (reason: SelectionRefusal): Selection => ({ kind: 'refused', reason });

/**
 * The longest text that becomes a note, in bytes of JSON in UTF-8: what the notebook takes as one record
 * (`LONGEST_RECORD` of the notebook), less room for what else a note says.
 */
export const LONGEST = 255 * 1024;

/** Whether one note can hold all of a text. */
export const fitsOneNote = (text: string, longest = LONGEST): boolean =>
  new TextEncoder().encode(JSON.stringify(text)).length <= longest;

/** A text as a selection: refused where a note could not hold all of it, because nothing is ever cut. */
export function asSelection(text: string): Selection {
  if (text.trim() === '') return refuse('unreadable');
  return fitsOneNote(text) ? { kind: 'text', text } : refuse('too-long');
}
