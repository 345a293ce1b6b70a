import { i18n } from '#i18n';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';

/** Something about the notebook that a person should know, without being stopped by it. */
export interface Notice {
  kind: 'outdated' | 'lost' | 'missing' | 'damaged' | 'restored' | 'moveInterrupted' | 'oneStore';
  text: string;
}

/** What is to be said of a notebook, the most pressing first. */
export function noticesOf(state: NotebookState): Notice[] {
  if (state.kind !== 'open') return [];
  const { outdated, lost, missing, damaged, restoredFromSecondCopy, moveInterrupted, runsOn } = state;
  // It says that nothing is missing.
  const restored = missing === 0 ? (restoredFromSecondCopy?.records ?? 0) : 0;
  return [
    outdated && { kind: 'outdated', text: i18n.t('notice.outdated') },
    lost && { kind: 'lost', text: i18n.t('notice.lost') },
    missing > 0 && { kind: 'missing', text: i18n.t('notice.missing', missing) },
    damaged > 0 && { kind: 'damaged', text: i18n.t('notice.damaged', damaged) },
    restored > 0 && { kind: 'restored', text: i18n.t('notice.restored', restored) },
    moveInterrupted && { kind: 'moveInterrupted', text: i18n.t('notice.moveInterrupted') },
    runsOn !== 'both' && { kind: 'oneStore', text: i18n.t('notice.oneStore') },
  ].filter((notice) => notice !== false) as Notice[];
}
