import { i18n } from '#i18n';
import type { NotesEvent } from './notes-view-state.svelte';

const SENTENCES: Record<NotesEvent, () => string> = {
  conflict: () => i18n.t('notes.keptBoth'),
  'not-saved': () => i18n.t('notes.stays'),
  'not-found': () => i18n.t('notes.noLongerThere'),
  'too-long': () => i18n.t('notes.ownNotes'),
};

/** Returns the sentence that reports an event of the notes. */
export const notesEventText = (event: NotesEvent): string => SENTENCES[event]();
