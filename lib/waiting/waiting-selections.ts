import { browser } from '#imports';
import type { Selection } from './selection';

/** A selection on its way from a page into the notebook, which only Overture's own pages open. */
export interface Waiting {
  /** Also the id of the note it becomes, so that two pages that keep it at once make one note. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  selection: Selection;
  /** The popup is opening for it; otherwise any page of Overture may take it. */
  forPopup: boolean;
}

/** Each under a key of its own: two that come at once cannot overwrite each other. */
const PREFIX = 'selection.';

/**
 * Leaves a selection for one of Overture's pages. Session storage is memory: it is gone when the browser closes.
 * @returns what to hand to `leaveToAnyPage`
 */
export async function leaveForPopup(selection: Selection): Promise<Waiting> {
  const waiting = { id: crypto.randomUUID(), at: Date.now(), selection, forPopup: true };
  await write(waiting);
  return waiting;
}

/** The popup did not open, so whichever page is open, or opens next, takes it. */
export async function leaveToAnyPage(waiting: Waiting): Promise<void> {
  // A page that was just opened may have kept it already.
  const key = PREFIX + waiting.id;
  if ((await browser.storage.session.get(key))[key]) await write({ ...waiting, forPopup: false });
}

/** What waits, in the order it was selected. */
export async function waitingSelections(): Promise<Waiting[]> {
  const all = await browser.storage.session.get(null);
  const waiting = Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
  return waiting.map(([, value]) => value as Waiting).toSorted((a, b) => a.at - b.at);
}

/** Forgets these, once they are kept or told; all of them without ids. */
export async function dropWaiting(ids?: readonly string[]): Promise<void> {
  const dropped = ids ?? (await waitingSelections()).map(({ id }) => id);
  await browser.storage.session.remove(dropped.map((id) => PREFIX + id));
}

/** Calls back when a selection comes in. @returns a function that stops it */
export function onWaiting(come: () => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const came = Object.entries(changes).some(([key, { newValue }]) => key.startsWith(PREFIX) && newValue);
    if (area === 'session' && came) come();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

const write = (waiting: Waiting) => browser.storage.session.set({ [PREFIX + waiting.id]: waiting });
