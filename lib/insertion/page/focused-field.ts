import { refused, type InsertionResult } from './insertion-result';
import { shadowRootOf } from './shadow-root';

/** A field that has the caret. */
export interface Field {
  /** the input, the textarea, the editing host, or the focused element of a drawn editor */
  element: HTMLElement;
  /** `value`: input or textarea. `editable`: contenteditable or designMode. `drawn`: the text is drawn elsewhere. */
  shows: 'value' | 'editable' | 'drawn';
}

/**
 * Finds the field with the caret by following the active elements from `page` down, through same-origin frames and
 * shadow roots, open or closed. The search has to start at the top: frames that lost the focus keep an active element of
 * their own, and while the popup has the focus no document reports it.
 * @returns the field, or a refusal where the last active element is none
 */
export function focusedField(page: Document): Field | InsertionResult {
  let active = page.activeElement;
  for (;;) {
    if (!active) return refused('nothing-focused');
    const root = shadowRootOf(active);
    if (active.localName === 'iframe') {
      const { contentDocument, src } = active as HTMLIFrameElement;
      if (!contentDocument) return { ...refused('cross-origin-frame'), origin: URL.parse(src)?.origin };
      active = contentDocument.activeElement;
    } else if (root?.activeElement) active = root.activeElement;
    else return fieldAt(active as HTMLElement);
  }
}

function fieldAt(element: HTMLElement): Field | InsertionResult {
  if (element.localName === 'input') return { element, shows: 'value' };
  if (element.localName === 'textarea') return { element, shows: isInvisible(element) ? 'drawn' : 'value' };
  // In a page with designMode on, everything is.
  if (element.isContentEditable) return { element: editingHost(element), shows: 'editable' };
  if ((element as { editContext?: unknown }).editContext) return { element, shows: 'drawn' };
  return refused(element.matches('html,body') ? 'nothing-focused' : 'not-text');
}

/** Returns the outermost editable element, on which the editor listens, whichever element inside it has the focus. */
function editingHost(element: HTMLElement): HTMLElement {
  while (element.parentElement?.isContentEditable) element = element.parentElement;
  return element;
}

/**
 * Returns whether a textarea is invisible: it or the box around it has no height, and it only receives keys for an
 * editor that draws its own text (CodeMirror 5, Ace, Monaco).
 */
function isInvisible(element: HTMLElement): boolean {
  return element.offsetHeight < 4 || (element.parentElement ?? element).offsetHeight < 4;
}
