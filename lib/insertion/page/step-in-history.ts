import type { Field } from './focused-field';

/**
 * Goes one step back or forward in the history of a field: its editor's, which is told as the browser tells it when
 * somebody chooses Undo from a menu, or the browser's own. An editor that keeps a history of its own has put nothing
 * whole into the browser's, so that one is left alone there.
 */
export function stepInHistory({ element }: Field, step: 'undo' | 'redo', ownHistory: boolean): void {
  if (!ownHistory) {
    element.ownerDocument.execCommand(step);
    return;
  }
  const inputType = step === 'undo' ? 'historyUndo' : 'historyRedo';
  const event = { inputType, bubbles: true, cancelable: true, composed: true };
  // Most editors act before the input and prevent it; Slate hears of it only afterwards.
  if (element.dispatchEvent(new InputEvent('beforeinput', event)))
    element.dispatchEvent(new InputEvent('input', { ...event, cancelable: false }));
}
