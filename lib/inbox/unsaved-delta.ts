import { graphemeEnd, graphemeStart } from '@/lib/text/graphemes';
import { SessionInbox } from './session-inbox';

/** The unsaved part of a note: what was typed a moment ago and is not sealed yet. If its window vanishes, the next one restores it. */
export interface UnsavedDelta {
  /** Also the id of the new note it becomes, if it cannot be restored into its own. */
  id: string;
  /** The note it belongs to; missing where that was not stored yet. */
  noteId?: string | undefined;
  /** How many characters of the stored text stay before it, and how many after it. */
  before: number;
  after: number;
  /** The text that replaces what lies between those. */
  inserted: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Returns the difference between the stored and the typed text: memory never holds more than that. */
export function deltaOf(stored: string, typed: string): Pick<UnsavedDelta, 'before' | 'after' | 'inserted'> {
  const shorter = Math.min(stored.length, typed.length);
  let before = 0;
  while (before < shorter && stored[before] === typed[before]) before++;
  let after = 0;
  while (after < shorter - before && stored.at(-1 - after) === typed.at(-1 - after)) after++;
  if (before + after === typed.length) return { before, after, inserted: '' };
  // Whole characters: Chromium's storage replaces the half of a surrogate pair.
  for (let cut = before + 1; cut !== before;) {
    cut = before;
    before = Math.min(graphemeStart(stored, cut), graphemeStart(typed, cut));
  }
  for (let cut = after + 1; cut !== after;) {
    cut = after;
    after = Math.min(...[stored, typed].map((text) => text.length - graphemeEnd(text, text.length - cut)));
  }
  return { before, after, inserted: typed.slice(before, typed.length - after) };
}

/** Returns whether a text contains the delta already, as where a window vanished right after storing it. */
export function hasDelta(
  text: string,
  { before, inserted }: Pick<UnsavedDelta, 'before' | 'inserted'>,
): boolean {
  // A deletion leaves nothing to look for, so whether it was stored cannot be told.
  return inserted !== '' && text.startsWith(inserted, before);
}

/** Returns the stored text with the delta applied, also where a part of it was stored after all. */
export function withDelta(
  stored: string,
  { before, after, inserted }: Pick<UnsavedDelta, 'before' | 'after' | 'inserted'>,
): string {
  const end = Math.max(before, stored.length - after);
  return stored.slice(0, before) + inserted + stored.slice(end);
}

// The prefix is the one of the first version.
const inbox = new SessionInbox<UnsavedDelta>('lastLetters.');

/** Returns the unsaved deltas of all windows, the earliest first. */
export const listUnsavedDeltas = (): Promise<UnsavedDelta[]> => inbox.list();

/** Saves the difference between the stored and the typed text of a note, and replaces what was saved under this id. */
export function saveUnsavedDelta(
  id: string,
  noteId: string | undefined,
  stored: string,
  typed: string,
): void {
  const delta = { ...deltaOf(stored, typed), id, noteId, at: Date.now() };
  void inbox.put(delta).catch(() => undefined);
}

/** Removes unsaved deltas that are stored in their notes by now, or all of them when no ids are given. */
export const removeUnsavedDeltas = (ids?: readonly string[]): Promise<void> => inbox.remove(ids);
