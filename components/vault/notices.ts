import { i18n } from '#i18n';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';

/** Describes a message about the state of the notebook that does not interrupt the person. */
export interface Notice {
  kind:
    | 'otherKey'
    | 'outdated'
    | 'lost'
    | 'missing'
    | 'damaged'
    | 'altered'
    | 'restored'
    | 'rotationInterrupted'
    | 'unreached'
    | 'oneStore';
  text: string;
}

/** Returns the notices about a notebook, the most urgent first. */
export function noticesOf(state: NotebookState): Notice[] {
  if (state.kind !== 'open') return [];
  const {
    otherKey,
    outdated,
    lost,
    missing,
    damaged,
    altered,
    restoredFromOtherStore,
    rotationInterrupted,
    unreached,
    runsOn,
  } = state;
  // The notice about restored records says that nothing is missing.
  const restored = missing === 0 && !altered ? (restoredFromOtherStore?.records ?? 0) : 0;
  return [
    otherKey && { kind: 'otherKey', text: i18n.t('notice.otherKey') },
    outdated && { kind: 'outdated', text: i18n.t('notice.outdated') },
    lost && { kind: 'lost', text: i18n.t('notice.lost') },
    missing > 0 && { kind: 'missing', text: i18n.t('notice.missing', missing) },
    damaged > 0 && { kind: 'damaged', text: i18n.t('notice.damaged', damaged) },
    altered && { kind: 'altered', text: i18n.t('notice.altered') },
    restored > 0 && { kind: 'restored', text: i18n.t('notice.restored', restored) },
    rotationInterrupted && { kind: 'rotationInterrupted', text: i18n.t('notice.moveInterrupted') },
    unreached && { kind: 'unreached', text: i18n.t('notice.unreached') },
    runsOn !== 'both' && { kind: 'oneStore', text: i18n.t('notice.oneStore') },
  ].filter((notice) => notice !== false) as Notice[];
}
