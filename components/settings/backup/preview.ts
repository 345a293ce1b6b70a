import { i18n } from '#i18n';
import type { Comparison } from '@/lib/notebook/backup/compare-backup';
import { singleName } from '@/lib/notebook/backup/singletons';
import type { Content, Stored } from '@/lib/notebook/records/records';

/** What importing a backup would do, in numbers. */
export interface Preview {
  fresh: number;
  /** Of those that are new, how many of each kind. */
  kinds: [kind: Content['kind'], count: number][];
  /** Would replace the ones here. */
  newer: number;
  /** Would become one with what is here, and nothing of either goes. */
  joined: number;
  /** Differ, and both versions would be kept. */
  both: number;
  older: number;
  same: number;
}

/** @param here what the notebook holds, by which a newer version is told from another one */
export function previewOf({ fresh, differs, older, same }: Comparison, here: readonly Stored[]): Preview {
  const known = new Set(here.map(({ id }) => id));
  const changed = differs.filter(({ id }) => known.has(id));
  const joined = changed.filter(({ content }) => singleName(content) !== undefined).length;
  const kinds = Map.groupBy(fresh, ({ content }) => content.kind);
  return {
    fresh: fresh.length,
    kinds: [...kinds].map(([kind, records]) => [kind, records.length]),
    newer: changed.length - joined,
    joined,
    both: differs.length - changed.length,
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

/** The preview as sentences; those about nothing are left out. */
export function previewSentences({ fresh, newer, joined, both, older, same }: Preview): string[] {
  return [
    fresh > 0 && i18n.t('restore.fresh', fresh),
    newer > 0 && i18n.t('restore.newerThere', newer),
    joined > 0 && i18n.t('restore.joined', joined),
    both > 0 && i18n.t('restore.both', both),
    older > 0 && i18n.t('restore.older', older),
    same > 0 && i18n.t('restore.same', same),
  ].filter((sentence) => sentence !== false);
}

/** What kinds of entries are new, such as "3 notes". */
export const kindWords = ({ kinds }: Preview): string[] => kinds.map(([kind, count]) => KINDS[kind](count));
