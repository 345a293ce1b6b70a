import { i18n } from '#i18n';
import { TrashActions } from '@/components/window/trash-actions';
import type { WindowContext } from '@/components/window/window-context';

/** Returns the trash actions for checklist runs. */
export const runTrash = ({ notebook, toast }: Pick<WindowContext, 'notebook' | 'toast'>): TrashActions =>
  new TrashActions(notebook.reflections, toast, {
    deleted: i18n.t('runs.deleted'),
    notDeleted: i18n.t('runs.notDeleted'),
    restored: i18n.t('runs.restored'),
    notRestored: i18n.t('runs.notRestored'),
    deletedForever: i18n.t('bin.gone'),
    notDeletedForever: i18n.t('bin.notGone'),
  });
