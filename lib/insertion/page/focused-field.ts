import { refused, type InsertionResult } from '../result';
import { shadowRootOf } from './shadow-root';

/** A field that holds the caret. */
export type Field = {
  /** the input, the textarea, the editing host, or the element that stands for a drawn editor */
  element: HTMLElement;
  /** `value`: input or textarea. `editable`: contenteditable or designMode. `drawn`: its text shows elsewhere. */
  shows: 'value' | 'editable' | 'drawn';
};

/**
 * Follows the chain of active elements from `page` down through same-origin frames and shadow roots, open or
 * closed. Starting anywhere else is wrong: frames left behind keep an active element of their own, and while
 * the popup has the focus no document says it has. Returns the refusal where the chain ends in no field.
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
  if (element.localName === 'textarea') return { element, shows: catchesKeys(element) ? 'drawn' : 'value' };
  // In a page with designMode on, everything is.
  if (element.isContentEditable) return { element: editingHost(element), shows: 'editable' };
  if ((element as { editContext?: unknown }).editContext) return { element, shows: 'drawn' };
  return refused(element.matches('html,body') ? 'nothing-focused' : 'not-text');
}

/** The outermost editable element: the one the editor listens on, whatever inside it took the focus. */
function editingHost(element: HTMLElement): HTMLElement {
  while (element.parentElement?.isContentEditable) element = element.parentElement;
  return element;
}

/**
 * Whether nobody can see this textarea: it or the box around it has no height, and it only catches keys for an
 * editor that draws its own text (CodeMirror 5, Ace, Monaco).
 */
function catchesKeys(element: HTMLElement): boolean {
  return element.offsetHeight < 4 || (element.parentElement ?? element).offsetHeight < 4;
}
