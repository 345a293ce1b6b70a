import { selectedRange, selectionAround } from './field-text';
import type { Field } from './focused-field';
import { GECKO } from './gecko';

/**
 * Ends the step of undo that is open in a field, by setting the selection to what it is. Blink joins a command to the
 * typing before it, and typing to the command before it, for as long as nobody sets the selection: one undo would take
 * the person's own words as well.
 */
export function endTypingStep({ element, shows }: Field): void {
  // Gecko makes a command a step of its own by itself.
  if (GECKO) return;
  if (shows === 'value') {
    const field = element as HTMLInputElement;
    field.setSelectionRange(field.selectionStart, field.selectionEnd, field.selectionDirection!);
  } else if (shows === 'editable' && selectedRange(element)) {
    const selection = selectionAround(element)!;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    selection.setBaseAndExtent(anchorNode!, anchorOffset, focusNode!, focusOffset);
  }
}
