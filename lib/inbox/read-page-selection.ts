/** The selection of one frame. `text` is empty where there is none. */
export type PageSelection = { kind: 'text'; text: string } | { kind: 'secret-field' };

/** The global that `insert.js` defines in its isolated world: what tells a field for a secret is one rule. */
interface InsertWorld {
  overture: { secretKind(field: HTMLInputElement | HTMLTextAreaElement): string | undefined };
}

/**
 * Returns the selected text of the frame this runs in, with its line breaks.
 * Never reads fields for passwords, codes and cards. Runs in the page, so it uses nothing from outside of this function but what
 * `insert.js` has defined there.
 * @param editable whether the click was in an editable element; Firefox keeps a selection for each field
 */
export function readPageSelection(editable: boolean): PageSelection {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const inPage = String(getSelection() ?? '');
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement))
    return { kind: 'text', text: inPage };
  const { overture } = globalThis as unknown as InsertWorld;
  if (overture.secretKind(focused)) return { kind: 'secret-field' };
  // Both are null for fields without a text selection, such as dates.
  const { value, selectionStart, selectionEnd } = focused;
  const inField = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  return { kind: 'text', text: (editable && inField) || inPage };
}
