import { i18n } from '#i18n';
import type { NotebookState } from '@/lib/notebook/notebook-state';

/** Something about the notebook that a person should know, without being stopped by it. */
export interface Notice {
  kind: 'outdated' | 'damaged' | 'restored' | 'moveInterrupted' | 'oneStore';
  text: string;
}

/** What is to be said of a notebook, the most pressing first. */
export function noticesOf(state: NotebookState): Notice[] {
  if (state.kind !== 'open') return [];
  const { outdated, damaged, restoredFromSecondCopy, moveInterrupted, runsOn } = state;
  const restored = restoredFromSecondCopy?.records ?? 0;
  return [
    outdated && { kind: 'outdated', text: i18n.t('notice.outdated') },
    damaged > 0 && { kind: 'damaged', text: i18n.t('notice.damaged', damaged) },
    restored > 0 && { kind: 'restored', text: i18n.t('notice.restored', restored) },
    moveInterrupted && { kind: 'moveInterrupted', text: i18n.t('notice.moveInterrupted') },
    runsOn !== 'both' && { kind: 'oneStore', text: i18n.t('notice.oneStore') },
  ].filter((notice) => notice !== false) as Notice[];
}
