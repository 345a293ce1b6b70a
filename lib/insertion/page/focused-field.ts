import type { RefusalReason } from '../result';
import { shadowRootOf } from './shadow-root';

/** A field that holds the caret. */
export type Field = {
  /** the input, the textarea, the editing host, or the element that stands for a drawn editor */
  element: HTMLElement;
  /** `value`: input or textarea. `editable`: contenteditable or designMode. `drawn`: paints its text elsewhere. */
  kind: 'value' | 'editable' | 'drawn';
  /** shadow roots passed on the way in, outermost first; a selection shows itself only to who names them */
  roots: ShadowRoot[];
};

/** Why there is no field, and for a foreign frame whose it is. */
export type NoField = { reason: RefusalReason; frame?: HTMLIFrameElement };

/**
 * Follows the chain of active elements from `start` down through same-origin frames and shadow roots, open or
 * closed. Starting anywhere else is wrong: frames left behind keep an active element of their own, and while
 * the popup has the focus no document says it has.
 */
export function focusedField(start: Document): Field | NoField {
  const roots: ShadowRoot[] = [];
  let place: Document | ShadowRoot = start;
  for (;;) {
    const active: Element | null = place.activeElement;
    if (!active) return { reason: 'nothing-focused' };
    if (active.localName === 'iframe' || active.localName === 'frame') {
      const inner = documentOf(active as HTMLIFrameElement);
      if (!inner) return { reason: 'cross-origin-frame', frame: active as HTMLIFrameElement };
      place = inner;
      roots.length = 0;
      continue;
    }
    const root = shadowRootOf(active);
    if (root?.activeElement) {
      roots.push(root);
      place = root;
      continue;
    }
    return fieldAt(active as HTMLElement, roots);
  }
}

function fieldAt(element: HTMLElement, roots: ShadowRoot[]): Field | NoField {
  if (element.localName === 'textarea' || element.localName === 'input')
    return { element, kind: 'value', roots };
  const page = element.ownerDocument;
  if (page.designMode === 'on') return { element: page.body, kind: 'editable', roots };
  if (element.isContentEditable) return { element: editingHost(element), kind: 'editable', roots };
  if ((element as { editContext?: unknown }).editContext) return { element, kind: 'drawn', roots };
  return {
    reason: element === page.body || element === page.documentElement ? 'nothing-focused' : 'not-text',
  };
}

/** The outermost editable element: the one the editor listens on, whatever inside it took the focus. */
function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
