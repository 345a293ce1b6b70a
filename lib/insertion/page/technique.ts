import type { LineBreak } from './write-by-command';
import { GECKO } from './gecko';

/** The way to insert text into a field. Chosen by the kind of the field, never by the site it is on. */
export type Technique = {
  /** offer a paste first */
  paste?: boolean;
  /** with the paste, the lines as html paragraphs too */
  html?: string | undefined;
  /** how line breaks are made if it is written by command; undefined: one command for everything */
  lineBreak?: LineBreak | undefined;
};

/**
 * Returns the technique for a field:
 * - input, textarea (and React, Vue, Preact around them): a command; they ignore a paste, and setting `value`
 *   ends the browser's undo. Also the invisible textareas of drawn editors, which pass on what is typed.
 * - Quill 1 (it has a `.ql-clipboard`): a command with paragraphs; its paste handler waits for the browser to
 *   fill that hidden box, and deletes the selection meanwhile.
 * - MediumEditor and Editor.js: a command; their own paste drops blank lines, or makes new blocks elsewhere.
 * - ProseMirror and what is built on it, CKEditor 5: a paste with html; plain text loses its blank lines there,
 *   and some read it as Markdown. Not for others: Slate ignores a paste that has html in it.
 * - Any other editable: a paste, then a command if nobody accepted the paste. Never the other way round: several
 *   lines by command destroy text in Lexical and Draft. In a command Gecko makes an undo step of every part, so
 *   there is one; Blink makes too many lines of a blank one, so there is one for each line.
 */
export function techniqueFor(element: HTMLElement, text: string): Technique {
  if (element.matches('input,textarea')) return {};
  if (element.matches('.ql-editor:has(~ .ql-clipboard)')) return { lineBreak: 'insertParagraph' };
  return {
    paste: !element.matches('[data-medium-editor-element], .codex-editor *'),
    html: element.matches('.ProseMirror, .ck-editor__editable') ? asParagraphs(text) : undefined,
    lineBreak: GECKO ? undefined : 'insertLineBreak',
  };
}

/** Returns one html paragraph for each line, and keeps spaces that html would collapse. */
function asParagraphs(text: string): string {
  const escaped = text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const lines = escaped.replace(/^ | $| (?= )/gm, '\u00a0').split('\n');
  return lines.map((line) => `<p>${line || '<br>'}</p>`).join('');
}
