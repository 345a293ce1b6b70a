import { SessionInbox } from './session-inbox';
import type { SelectionResult } from './selection';

/** A selection on its way from a web page into the notebook, which only Overture's own pages open. */
export interface PendingSelection {
  /** Also the id of the note it becomes, so that two pages that import it at once make one note. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  selection: SelectionResult;
  /** Whether the popup is opening for it; otherwise any page of Overture may import it. */
  forPopup: boolean;
}

const inbox = new SessionInbox<PendingSelection>('selection.');

/**
 * Puts a selection into the inbox, for the popup.
 * @returns the pending selection, for `releaseToAnyPage`
 */
export async function addSelectionForPopup(selection: SelectionResult): Promise<PendingSelection> {
  const pending = { id: crypto.randomUUID(), at: Date.now(), selection, forPopup: true };
  await inbox.put(pending);
  return pending;
}

/** Lets any page import a pending selection, because the popup did not open. */
export async function releaseToAnyPage(pending: PendingSelection): Promise<void> {
  // A page that was just opened may have imported it already.
  if (await inbox.has(pending.id)) await inbox.put({ ...pending, forPopup: false });
}

/** Returns the pending selections, in the order they were selected. */
export const listSelections = (): Promise<PendingSelection[]> => inbox.list();

/** Removes pending selections that were imported or refused, or all of them when no ids are given. */
export const removeSelections = (ids?: readonly string[]): Promise<void> => inbox.remove(ids);

/** Calls back whenever a selection comes in. @returns a function that stops it */
export const onSelectionAdded = (listener: () => void): (() => void) => inbox.onPut(listener);
