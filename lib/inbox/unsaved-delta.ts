import { SessionInbox } from './session-inbox';

/** What was typed into a note a moment ago and is not sealed yet: should its window vanish, the next one puts it back. */
export interface UnsavedDelta {
  /** Also the id of a note of their own, should they not get into theirs. */
  id: string;
  /** The note they belong to; missing where it was not stored yet. */
  noteId?: string | undefined;
  /** How many characters of the stored text stay before them, and how many after. */
  before: number;
  after: number;
  letters: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** The part of a text that is not in the stored one: what is kept in memory is never more than that. */
export function deltaOf(stored: string, typed: string): Pick<UnsavedDelta, 'before' | 'after' | 'letters'> {
  const shorter = Math.min(stored.length, typed.length);
  let before = 0;
  while (before < shorter && stored[before] === typed[before]) before++;
  let after = 0;
  while (after < shorter - before && stored.at(-1 - after) === typed.at(-1 - after)) after++;
  return { before, after, letters: typed.slice(before, typed.length - after) };
}

/** Whether a text has the letters where they belong, as where a window vanished right after storing them. */
export function hasDelta(
  text: string,
  { before, letters }: Pick<UnsavedDelta, 'before' | 'letters'>,
): boolean {
  // Where some were taken away, it cannot be told.
  return letters !== '' && text.startsWith(letters, before);
}

/** The text with the letters in their place, also where some of them were stored after all. */
export function withDelta(
  stored: string,
  { before, after, letters }: Pick<UnsavedDelta, 'before' | 'after' | 'letters'>,
): string {
  const end = Math.max(before, stored.length - after);
  return stored.slice(0, before) + letters + stored.slice(end);
}

const memory = new SessionInbox<UnsavedDelta>('lastLetters.');

/** What waits; see `leaveUnsavedDelta`. */
export const unsavedDeltas = (): Promise<UnsavedDelta[]> => memory.all();

/** Leaves what of a text is not stored yet, in place of what was left before under this id. */
export function leaveUnsavedDelta(
  id: string,
  noteId: string | undefined,
  stored: string,
  typed: string,
): void {
  const left = { ...deltaOf(stored, typed), id, noteId, at: Date.now() };
  void memory.leave(left).catch(() => undefined);
}

/** Forgets these, once they are kept; all of them without ids. */
export const dropUnsavedDeltas = (ids?: readonly string[]): Promise<void> => memory.drop(ids);
