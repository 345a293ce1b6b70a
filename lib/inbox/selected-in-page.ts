/** What one frame says of its selection. `text` is empty where it sees none. */
export type SelectedInPage = { kind: 'text'; text: string } | { kind: 'secret-field' };

/**
 * The selected text of the frame this runs in, with its line breaks.
 * Fields for passwords, codes and cards are never read. Runs in the page, so it brings everything it needs.
 * @param editable whether the click was in something one can write in; Firefox keeps a selection for each field
 */
export function selectedInPage(editable: boolean): SelectedInPage {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const inPage = String(getSelection() ?? '');
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement))
    return { kind: 'text', text: inPage };
  // A password that is being shown is of type `text`; what the page says of the field, or how it names it, still tells.
  const names = `${focused.getAttribute('autocomplete')} ${focused.name} ${focused.id}`.replaceAll('_', '-');
  const secret = /password|one-time-code|\bt?otp\b|\bcc-|\b(cvv|cvc|csc)\b|card-?num/i;
  if (focused.type === 'password' || secret.test(names)) return { kind: 'secret-field' };
  // Null for fields without a text selection, such as dates.
  const { value, selectionStart, selectionEnd } = focused;
  const inField = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  return { kind: 'text', text: (editable && inField) || inPage };
}
