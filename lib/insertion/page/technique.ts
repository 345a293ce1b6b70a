import type { LineBreak } from './command';
import type { Field } from './focused-field';

/** How a field wants its text. Chosen by what the field is, never by the site it is on. */
export type Technique = {
  /** offer a paste first */
  paste: boolean;
  /** with the paste, the lines as html paragraphs too */
  html: boolean;
  /** how line breaks are made if it is written by command; undefined: one command for everything */
  lineBreak?: LineBreak;
};

/**
 * - input, textarea (and React, Vue, Preact around them): a command; they ignore a paste, and setting `value`
 *   ends the browser's undo.
 * - Quill 1 (it has a `.ql-clipboard`): a command with paragraphs; its paste handler waits for the browser to
 *   fill that hidden box, and deletes the selection meanwhile.
 * - ProseMirror, TipTap, CKEditor 5: a paste; plain text loses blank lines there, html keeps them. Not for others:
 *   Slate ignores a paste that has html in it.
 * - Any other editable: a paste, then a command if nobody took the paste. Never the other way round: several
 *   lines by command destroy text in Lexical and Draft.
 */
export function techniqueFor(field: Field, text: string): Technique {
  if (field.kind === 'value') return { paste: false, html: false };
  const { element } = field;
  if (element.parentElement?.querySelector(':scope > .ql-clipboard')) {
    return { paste: false, html: false, lineBreak: 'insertParagraph' };
  }
  const paragraphs = element.matches('.ProseMirror, .ck-editor__editable');
  return { paste: true, html: paragraphs && text.includes('\n\n'), lineBreak: 'insertLineBreak' };
}

/** One paragraph a line; an empty line is an empty paragraph. */
export function asParagraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped.replace(/^.*$/gm, (line) => `<p>${line}</p>`).replaceAll('\n', '');
}
