import { i18n } from '#i18n';
import type { NotesNews } from './notes-view-state.svelte';

const WORDS: Record<NotesNews, () => string> = {
  'kept-both': () => i18n.t('notes.keptBoth'),
  stays: () => i18n.t('notes.stays'),
  gone: () => i18n.t('notes.noLongerThere'),
  'too-long': () => i18n.t('notes.ownNotes'),
};

/** What a person is told about their notes. */
export const newsWords = (news: NotesNews): string => WORDS[news]();
