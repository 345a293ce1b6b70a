/** How a line break is made where one command cannot carry the whole text. */
export type LineBreak = 'insertLineBreak' | 'insertParagraph';

/**
 * Writes at the caret by the browser's own editing command, so that the browser's undo knows it. With a
 * `lineBreak` every line is a command of its own; no key is pressed, so nothing is sent.
 * Throws where there are no editing commands, as in an XHTML document.
 * The answer of `execCommand` is worth nothing (true where an editor threw the text away), so none is given.
 */
export function writeByCommand(page: Document, text: string, lineBreak?: LineBreak): void {
  const lines = lineBreak ? text.split('\n') : [text];
  lines.forEach((line, index) => {
    if (index) page.execCommand(lineBreak!);
    if (line) page.execCommand('insertText', false, line);
  });
}
