/** What was typed in this window and no store took. */
const unkept = new Set<object>();
let unasked = false;

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Lets the browser ask before somebody closes a tab with words in it that no store took. It never asks for popups and
 * panels, which browsers close as they like.
 * @param what the same for as long as it is about the same words
 */
export function askBeforeLeaving(what: object, isUnkept: boolean): void {
  if (isUnkept) unkept.add(what);
  else unkept.delete(what);
  // Only while it has something to ask: browsers keep pages with such a listener out of their cache.
  if (unkept.size > 0 && !unasked) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/** Somebody hides this window, or deleted everything: from now on not even a question may stand in its way. */
export function leaveUnasked(): void {
  unasked = true;
  removeEventListener('beforeunload', ask);
}
