import { i18n } from '#i18n';
import type { Comparison } from '@/lib/notebook/backup/compare-backup';
import { singletonKey } from '@/lib/notebook/backup/singletons';
import type { Content, Stored } from '@/lib/notebook/records/records';

/** Counts what importing a backup would do. */
export interface ImportPreview {
  /** The records that are not in the notebook yet. */
  fresh: number;
  /** The number of new records of each kind. */
  kinds: [kind: Content['kind'], count: number][];
  /** The records that would replace those of the notebook. */
  newer: number;
  /** The records that would be merged with those of the notebook, without a loss on either side. */
  merged: number;
  /** The records that differ from those of the notebook and would be stored as conflict copies. */
  conflictCopies: number;
  older: number;
  same: number;
}

/** Returns the preview of an import. @param existing the records of the notebook, which tell a newer version of a record from a conflict copy */
export function createImportPreview(
  { fresh, differs, older, same }: Comparison,
  existing: readonly Stored[],
): ImportPreview {
  const existingIds = new Set(existing.map(({ id }) => id));
  const changed = differs.filter(({ id }) => existingIds.has(id));
  const merged = changed.filter(({ content }) => singletonKey(content) !== undefined).length;
  const kinds = Map.groupBy(fresh, ({ content }) => content.kind);
  return {
    fresh: fresh.length,
    kinds: [...kinds].map(([kind, records]) => [kind, records.length]),
    newer: changed.length - merged,
    merged,
    conflictCopies: differs.length - changed.length,
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
  conflictCopies,
  older,
  same,
}: ImportPreview): string[] {
  return [
    fresh > 0 && i18n.t('restore.fresh', fresh),
    newer > 0 && i18n.t('restore.newerThere', newer),
    merged > 0 && i18n.t('restore.joined', merged),
    conflictCopies > 0 && i18n.t('restore.both', conflictCopies),
    older > 0 && i18n.t('restore.older', older),
    same > 0 && i18n.t('restore.same', same),
  ].filter((sentence) => sentence !== false);
}

/** Returns the number of new records of each kind in words, such as "3 notes". */
export const importKindLabels = ({ kinds }: ImportPreview): string[] =>
  kinds.map(([kind, count]) => KINDS[kind](count));
