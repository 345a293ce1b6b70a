import { i18n } from '#i18n';
import type { Announcement } from '@/components/shell/announcement.svelte';
import type { Notebook } from '@/lib/notebook/notebook';

/** Whose notes, and who tells the person. */
interface Telling {
  notebook: Notebook;
  announcement: Announcement;
}

/**
 * Puts notes into the bin and says so.
 * @param words what is said, with a way back to where the notes can be taken out again
 * @returns whether they are there
 */
export async function binAndSay(
  telling: Telling,
  ids: readonly string[],
  words: string,
  undo = true,
): Promise<boolean> {
  const { notebook, announcement } = telling;
  try {
    await Promise.all(ids.map((id) => notebook.notes.putInBin(id)));
  } catch {
    announcement.say({ tone: 'trouble', text: i18n.t('notes.notDeleted') });
    return false;
  }
  const takeOut = { label: i18n.t('undo'), run: () => void takeOutAndSay(telling, ids) };
  announcement.say({ tone: 'done', text: words, ...(undo && { actions: [takeOut] }) });
  return true;
}

/** Takes notes out of the bin again and says so; where it did not work, with a way to try once more. */
export async function takeOutAndSay(telling: Telling, ids: readonly string[]): Promise<void> {
  const { notebook, announcement } = telling;
  try {
    await Promise.all(ids.map((id) => notebook.notes.takeOut(id)));
    announcement.say({ tone: 'done', text: i18n.t('notes.restored') });
  } catch {
    const again = { label: i18n.t('saved.retry'), run: () => void takeOutAndSay(telling, ids) };
    announcement.say({ tone: 'trouble', text: i18n.t('notes.notRestored'), actions: [again] });
  }
}
