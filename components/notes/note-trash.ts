import { i18n } from '#i18n';
import { TrashActions } from '@/components/window/trash-actions';
import type { AppState } from '@/components/app/app-state.svelte';

/** The bin of the notes, and what is said around it. @param deleted in place of the usual words */
export const noteTrash = (
  { notebook, toast }: Pick<AppState, 'notebook' | 'toast'>,
  deleted = i18n.t('notes.deleted'),
): TrashActions =>
  new TrashActions(notebook.notes, toast, {
    deleted,
    notDeleted: i18n.t('notes.notDeleted'),
    restored: i18n.t('notes.restored'),
    notRestored: i18n.t('notes.notRestored'),
    gone: i18n.t('notes.bin.gone'),
    notGone: i18n.t('bin.notGone'),
  });
