/** The texts of this window that are in no store. */
const unsaved = new Set<object>();
let suppressed = false;

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Lets the browser ask before somebody closes a tab with text that no store took. It never asks for popups and panels,
 * which browsers close as they like.
 * @param subject identifies the text: the same object as long as it is about the same text
 */
export function askBeforeLeaving(subject: object, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(subject);
  else unsaved.delete(subject);
  // Only while there is something to ask: browsers do not cache pages with such a listener.
  if (unsaved.size > 0 && !suppressed) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/** Stops asking for good, when somebody hides this window or deleted everything: not even a question may delay that. */
export function leaveWithoutAsking(): void {
  suppressed = true;
  removeEventListener('beforeunload', ask);
}
