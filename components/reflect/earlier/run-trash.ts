import { i18n } from '#i18n';
import { TrashActions } from '@/components/window/trash-actions';
import type { AppState } from '@/components/app/app-state.svelte';

/** The bin of the runs, and what is said around it. */
export const runTrash = ({ notebook, toast }: Pick<AppState, 'notebook' | 'toast'>): TrashActions =>
  new TrashActions(notebook.reflections, toast, {
    deleted: i18n.t('runs.deleted'),
    notDeleted: i18n.t('runs.notDeleted'),
    restored: i18n.t('runs.restored'),
    notRestored: i18n.t('runs.notRestored'),
    gone: i18n.t('bin.gone'),
    notGone: i18n.t('bin.notGone'),
  });
