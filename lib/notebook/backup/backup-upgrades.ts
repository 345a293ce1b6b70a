/**
 * How a backup of version n becomes one of version n + 1, at index n - 1. Only ever added to, never edited; each
 * version has samples in the tests. Where what is in a record changes, here as well as in `upgrades.ts`, a backup has
 * a new version. It runs before the backup is checked, and may throw at what it does not expect.
 */
export type BackupUpgrade = (backup: object) => object;

const UPGRADES: readonly BackupUpgrade[] = [];

/** The version written today. */
export const BACKUP_VERSION = UPGRADES.length + 1;

/** A backup of any earlier version, as today's, and not checked yet. @throws RangeError where no such version is known */
export function upgradedBackup(backup: object, upgrades: readonly BackupUpgrade[] = UPGRADES): object {
  const version = Number((backup as { version?: unknown }).version);
  if (!Number.isSafeInteger(version) || version < 1 || version > upgrades.length + 1)
    throw new RangeError(`No version ${version} is known`);
  const upgrade = (older: object, next: BackupUpgrade, at: number) => ({
    ...next(older),
    version: version + at + 1,
  });
  return upgrades.slice(version - 1).reduce(upgrade, backup);
}
