/** The reasons for which nothing was written; each has a sentence in the interface. */
export type RefusalReason =
  /** no field has the caret: nothing was clicked, or the app dropped its message box when it lost the focus */
  | 'nothing-focused'
  | 'password'
  | 'one-time-code'
  | 'payment'
  | 'readonly'
  | 'disabled'
  /** the focus is on something that holds no prose: a button, a number, a date */
  | 'not-text'
  /** `maxlength` leaves less room than the phrase needs; it is never cut */
  | 'too-long'
  /** the caret is inside a frame of another site, which needs a permission of its own */
  | 'cross-origin-frame'
  /** the browser allows no extension on this page (settings, stores, other extensions) */
  | 'page-forbids'
  /** this tab was not opened to Overture by a gesture, so the browser keeps us out of it */
  | 'no-permission'
  /** the page or the field went away between the gesture and the insertion */
  | 'gone'
  /** another insertion into this page has not ended yet */
  | 'busy'
  /** the phrase has no characters in it */
  | 'empty';

/** The ways in which an editor altered the phrase. */
export type FieldChange =
  /** all the words are there, some line breaks are not */
  | 'line-breaks'
  /** the field holds only the beginning of the phrase */
  | 'cut'
  /** some characters were replaced, such as quotes or emoji */
  | 'characters';

/** The result where nothing was tried. `origin` is the site that would have to be allowed, a frame's or the page's, where known. */
export type InsertionRefusal = { kind: 'refused'; reason: RefusalReason; origin?: string | undefined };

/** Returns a refusal for this reason. */
export function refused(reason: RefusalReason): InsertionRefusal {
  return { kind: 'refused', reason };
}

/**
 * The result of one insertion, as plain JSON, since it crosses from the page to the extension. It never contains
 * anything that was read in the page.
 */
export type InsertionResult =
  /** the field holds the text around the caret as it was, with the phrase in it once */
  | { kind: 'inserted' }
  /** the phrase is there, in the right place, but the editor altered it */
  | { kind: 'changed'; change: FieldChange }
  | InsertionRefusal
  /** something was tried and the field does not show it: offer a copy, and say so */
  | { kind: 'unverified' };
