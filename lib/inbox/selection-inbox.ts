import { SessionInbox } from './session-inbox';
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

const memory = new SessionInbox<Waiting>('selection.');

/**
 * Leaves a selection for one of Overture's pages.
 * @returns what to hand to `leaveToAnyPage`
 */
export async function leaveForPopup(selection: Selection): Promise<Waiting> {
  const waiting = { id: crypto.randomUUID(), at: Date.now(), selection, forPopup: true };
  await memory.leave(waiting);
  return waiting;
}

/** The popup did not open, so whichever page is open, or opens next, takes it. */
export async function leaveToAnyPage(waiting: Waiting): Promise<void> {
  // A page that was just opened may have kept it already.
  if (await memory.has(waiting.id)) await memory.leave({ ...waiting, forPopup: false });
}

/** What waits, in the order it was selected. */
export const selectionsInInbox = (): Promise<Waiting[]> => memory.all();

/** Forgets these, once they are kept or told; all of them without ids. */
export const dropSelections = (ids?: readonly string[]): Promise<void> => memory.drop(ids);

/** Calls back when a selection comes in. @returns a function that stops it */
export const onSelection = (come: () => void): (() => void) => memory.onCome(come);
