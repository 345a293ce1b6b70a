import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BACKUP_VERSION, upgradeBackup, type BackupUpgrade } from '@/lib/notebook/backup/backup-upgrades';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { kindsOfContent } from '../kinds-of-content';
import { oneOfEveryKind } from '../one-of-every-kind';
import { IS_PROOF } from '../../how-often';
import { expectedOf } from './expected-of-version';

const PASSPHRASE = 'four quiet words here';
const sample = (name: string) =>
  new Uint8Array(readFileSync(`tests/unit/notebook/backup/backup-samples/${name}`));
const versions = Array.from({ length: BACKUP_VERSION }, (_, at) => at + 1);

describe('a backup saved by an earlier version', () => {
  it.each(versions)('of version %i still opens, plain and sealed', { timeout: 300_000 }, async (version) => {
    expect(JSON.parse(new TextDecoder().decode(sample(`version-${version}.json`)))).toMatchObject({
      version,
    });
    expect(await readBackup(sample(`version-${version}.json`))).toEqual(expectedOf(version));
    // Sealing is the same in every version, and takes seconds each.
    if (IS_PROOF || version === 1)
      expect(await readBackup(sample(`version-${version}.age`), PASSPHRASE)).toEqual(expectedOf(version));
  });

  it('has samples of every kind there is', () => {
    expect(new Set(oneOfEveryKind.map(({ content }) => content.kind))).toEqual(kindsOfContent);
  });
});

it('is read by this version as it is written by this version', async () => {
  const plain = sample(`version-${BACKUP_VERSION}.json`);
  const { exportedAt } = JSON.parse(new TextDecoder().decode(plain)) as { exportedAt: number };
  expect(JSON.parse(writeBackup(expectedOf(BACKUP_VERSION), exportedAt))).toEqual(
    JSON.parse(new TextDecoder().decode(plain)),
  );
});

describe('an upgrade of backups', () => {
  const upgrades: BackupUpgrade[] = [
    (backup) => ({ ...backup, entries: (backup as { records: unknown }).records }),
    (backup) => ({ ...backup, records: undefined, count: (backup as { entries: unknown[] }).entries.length }),
  ];

  it('runs every step from its version on, once and in order, and says the version it came to', () => {
    const last = { version: 3, entries: ['a'], records: undefined, count: 1 };
    expect(upgradeBackup({ version: 1, records: ['a'] }, upgrades)).toEqual(last);
    expect(upgradeBackup({ version: 2, entries: ['a'] }, upgrades)).toEqual(last);
    expect(upgradeBackup(last, upgrades)).toEqual(last);
  });

  it('refuses what is newer and what never was', async () => {
    for (const version of [4, 0, -1, 1.5, NaN, 'one', undefined, null, {}])
      expect(() => upgradeBackup({ version }, upgrades)).toThrow(RangeError);
    for (const [version, reason] of [
      [BACKUP_VERSION + 1, 'newer'],
      [0, 'damaged'],
      ['1', 'damaged'],
      [null, 'damaged'],
    ] as const) {
      const file = JSON.stringify({ format: 'overture-notebook', version, exportedAt: 1, records: [] });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(readBackup(utf8(file))).rejects.toMatchObject({ reason });
    }
  });
});
