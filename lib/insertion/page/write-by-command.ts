import { endTypingStep } from './end-typing-step';
import type { Field } from './focused-field';

/** The editing commands that make a line break, for editors in which one command cannot insert several lines. */
export type LineBreak = 'insertLineBreak' | 'insertParagraph';

/**
 * Writes at the caret by the browser's own editing commands, so that the browser can undo it. With a `lineBreak`
 * every line is a command of its own; no key is pressed, so nothing is sent.
 * Returns nothing, because the result of `execCommand` is unreliable (true where an editor discarded the text).
 * @throws where there are no editing commands, as in an XHTML document
 */
export function writeByCommand(field: Field, text: string, lineBreak?: LineBreak): void {
  const page = field.element.ownerDocument;
  endTypingStep(field);
  const lines = lineBreak ? text.split('\n') : [text];
  lines.forEach((line, index) => {
    if (index) page.execCommand(lineBreak!);
    if (line) page.execCommand('insertText', false, line);
  });
  endTypingStep(field);
}
