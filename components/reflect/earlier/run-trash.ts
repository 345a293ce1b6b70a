import { i18n } from '#i18n';
import { Binning } from '@/components/window/trash-actions';
import type { House } from '@/components/app/app-state.svelte';

/** The bin of the sittings, and what is said around it. */
export const sittingBin = ({ notebook, announcement }: Pick<House, 'notebook' | 'announcement'>): Binning =>
  new Binning(notebook.reflections, announcement, {
    deleted: i18n.t('sittings.deleted'),
    notDeleted: i18n.t('sittings.notDeleted'),
    restored: i18n.t('sittings.restored'),
    notRestored: i18n.t('sittings.notRestored'),
    gone: i18n.t('bin.gone'),
    notGone: i18n.t('bin.notGone'),
  });
