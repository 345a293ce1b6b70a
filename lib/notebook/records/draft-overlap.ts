/** A UUID: the draft of the quick note holds only the id of the note that the popup continues. */
const NOTE_ID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/;

/** Returns whether a draft has nothing to lose to another text: it holds no words, or the other text begins with it. */
export function isCoveredBy(draft: string, text: string): boolean {
  return draft.trim() === '' || NOTE_ID.test(draft) || text.startsWith(draft);
}
