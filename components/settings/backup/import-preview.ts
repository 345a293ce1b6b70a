import { i18n } from '#i18n';
import type { Comparison } from '@/lib/notebook/backup/compare-backup';
import type { Content } from '@/lib/notebook/records/records';

/** Counts what importing a backup would do. */
export interface ImportPreview {
  /** The records that are not in the notebook yet. */
  fresh: number;
  /** The number of new records of each kind. */
  kinds: [kind: Content['kind'], count: number][];
  /** The records that were written over those of the notebook and would replace them. */
  newer: number;
  /** The records that would be merged with those of the notebook, without a loss on either side. */
  merged: number;
  /** The records of which both versions would stay: ours in its place, or, where it was written later, theirs. */
  besideOurs: number;
  besideTheirs: number;
  /** The records that lie in the bin here and not in the backup. */
  inBin: number;
  older: number;
  same: number;
}

/** Returns the preview of an import. */
export function createImportPreview(comparison: Comparison): ImportPreview {
  const { fresh, replaced, inBin, merged, besideOurs, besideTheirs, older, same } = comparison;
  const kinds = Map.groupBy(fresh, ({ content }) => content.kind);
  return {
    fresh: fresh.length,
    kinds: [...kinds].map(([kind, records]) => [kind, records.length]),
    newer: replaced,
    inBin: inBin.length,
    merged,
    besideOurs,
    besideTheirs,
    older,
    same,
  };
}

const KINDS: Record<Content['kind'], (count: number) => string> = {
  note: (count) => i18n.t('restore.kinds.note', count),
  reflection: (count) => i18n.t('restore.kinds.reflection', count),
  attempt: (count) => i18n.t('restore.kinds.attempt', count),
  opener: (count) => i18n.t('restore.kinds.opener', count),
  favourites: () => i18n.t('restore.kinds.favourites'),
  ticks: () => i18n.t('restore.kinds.ticks'),
  profile: () => i18n.t('restore.kinds.profile'),
  draft: (count) => i18n.t('restore.kinds.draft', count),
};

/** Returns the sentences of a preview, without those about zero records. */
export function importPreviewText({
  fresh,
  newer,
  merged,
  besideOurs,
  besideTheirs,
  inBin,
  older,
  same,
}: ImportPreview): string[] {
  return [
    fresh > 0 && i18n.t('restore.fresh', fresh),
    newer > 0 && i18n.t('restore.newerThere', newer),
    merged > 0 && i18n.t('restore.joined', merged),
    besideOurs > 0 && i18n.t('restore.besideOurs', besideOurs),
    besideTheirs > 0 && i18n.t('restore.besideTheirs', besideTheirs),
    inBin > 0 && i18n.t('restore.inBin', inBin),
    older > 0 && i18n.t('restore.older', older),
    same > 0 && i18n.t('restore.same', same),
  ].filter((sentence) => sentence !== false);
}

/** Returns the number of new records of each kind in words, such as "3 notes". */
export const importKindLabels = ({ kinds }: ImportPreview): string[] =>
  kinds.map(([kind, count]) => KINDS[kind](count));
