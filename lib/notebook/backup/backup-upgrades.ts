import { withDays, type ContentWithoutDays } from '../records/calendar-days';

/**
 * Turns a backup of version n, at index n - 1, into one of version n + 1. Upgrades are only ever added, never edited;
 * each version has samples in the tests. Where the content of a record changes, it changes here as well as in
 * `record-upgrades.ts`, and the backup gets a new version. An upgrade runs before the backup is checked, and may throw
 * at what it does not expect.
 */
export type BackupUpgrade = (backup: object) => object;

/** A backup of before days were stored, as far as it is as it should be. */
interface OlderBackup {
  records: { content: ContentWithoutDays }[];
}

const withDaysIn = (record: OlderBackup['records'][number]) => ({
  ...record,
  content: withDays(record.content),
});

const UPGRADES: readonly BackupUpgrade[] = [
  // Records had no lineage, which may be missing since.
  (backup) => backup,
  // Days were told by times.
  (backup) => ({ ...backup, records: (backup as OlderBackup).records.map(withDaysIn) }),
];

/** The version of the backups written today. */
export const BACKUP_VERSION = UPGRADES.length + 1;

/**
 * Returns a backup of any earlier version as one of today's, not checked yet.
 * @throws RangeError for an unknown version
 */
export function upgradeBackup(backup: object, upgrades: readonly BackupUpgrade[] = UPGRADES): object {
  const { version } = backup as { version?: unknown };
  if (
    typeof version !== 'number' ||
    !Number.isSafeInteger(version) ||
    version < 1 ||
    version > upgrades.length + 1
  )
    throw new RangeError(`No version ${version} is known`);
  const upgrade = (older: object, next: BackupUpgrade, at: number) => ({
    ...next(older),
    version: version + at + 1,
  });
  return upgrades.slice(version - 1).reduce(upgrade, backup);
}
