/** What Overture itself keeps in the draft of a field: the id of the note that the popup goes on with. */
const ID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/;

/** Whether nothing of a draft would be missing where another text is: it holds no words, or the other goes on from it. */
export function isSaidBy(draft: string, text: string): boolean {
  return draft.trim() === '' || ID.test(draft) || text.startsWith(draft);
}
