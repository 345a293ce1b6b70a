/** The selection of one frame. `text` is empty where there is none. */
export type PageSelection = { kind: 'text'; text: string } | { kind: 'secret-field' };

/**
 * Returns the selected text of the frame this runs in, with its line breaks.
 * Never reads fields for passwords, codes and cards. Runs in the page, so it uses nothing from outside of this function.
 * @param editable whether the click was in an editable element; Firefox keeps a selection for each field
 */
export function readPageSelection(editable: boolean): PageSelection {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const inPage = String(getSelection() ?? '');
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement))
    return { kind: 'text', text: inPage };
  // A password that is being shown has type `text`; autocomplete, name and id still reveal it.
  const names = `${focused.getAttribute('autocomplete')} ${focused.name} ${focused.id}`.replaceAll('_', '-');
  const secret = /password|one-time-code|\bt?otp\b|\bcc-|\b(cvv|cvc|csc)\b|card-?num/i;
  if (focused.type === 'password' || secret.test(names)) return { kind: 'secret-field' };
  // Both are null for fields without a text selection, such as dates.
  const { value, selectionStart, selectionEnd } = focused;
  const inField = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  return { kind: 'text', text: (editable && inField) || inPage };
}
