import { i18n } from '#i18n';
import { TrashActions } from '@/components/window/trash-actions';
import type { WindowContext } from '@/components/window/window-context';

/** Returns the trash of the notes with its toast texts. @param deleted the text for a deletion; the usual one by default */
export const noteTrash = (
  { notebook, toast }: Pick<WindowContext, 'notebook' | 'toast'>,
  deleted = i18n.t('notes.deleted'),
): TrashActions =>
  new TrashActions(notebook.notes, toast, {
    deleted,
    notDeleted: i18n.t('notes.notDeleted'),
    restored: i18n.t('notes.restored'),
    notRestored: i18n.t('notes.notRestored'),
    deletedForever: i18n.t('notes.bin.gone'),
    notDeletedForever: i18n.t('bin.notGone'),
  });
