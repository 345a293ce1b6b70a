import { GECKO } from './gecko';
import type { Field } from './focused-field';

/**
 * Dispatches a cut of what is selected to the editor, the counterpart of `paste`. The clipboard stays as it is, since
 * only the browser's own event reaches it. Returns whether the editor accepted it.
 */
export function cut({ element }: Field): boolean {
  const data = GECKO ? { dataType: 'text/plain', data: '' } : { clipboardData: new DataTransfer() };
  return !element.dispatchEvent(
    new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true, ...data }),
  );
}
