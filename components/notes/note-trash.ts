import { i18n } from '#i18n';
import { Binning } from '@/components/window/trash-actions';
import type { House } from '@/components/app/app-state.svelte';

/** The bin of the notes, and what is said around it. @param deleted in place of the usual words */
export const noteBin = (
  { notebook, announcement }: Pick<House, 'notebook' | 'announcement'>,
  deleted = i18n.t('notes.deleted'),
): Binning =>
  new Binning(notebook.notes, announcement, {
    deleted,
    notDeleted: i18n.t('notes.notDeleted'),
    restored: i18n.t('notes.restored'),
    notRestored: i18n.t('notes.notRestored'),
    gone: i18n.t('notes.bin.gone'),
    notGone: i18n.t('bin.notGone'),
  });
