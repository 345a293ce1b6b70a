import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sealAge } from '@/lib/notebook/backup/age-file';
import { BACKUP_LIMITS } from '@/lib/notebook/backup/backup-limits';
import { makeBackup } from '@/lib/notebook/backup/make-backup';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { splitRecords } from '@/lib/notebook/backup/split-records';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import type { Stored } from '@/lib/notebook/records/records';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { records } from '../arbitrary-records';
import { howOften } from '../../how-often';

const REAL = { ...BACKUP_LIMITS };
afterEach(() => void Object.assign(BACKUP_LIMITS, REAL));

const note = (n: number, length = 1): Stored => ({
  id: `n${n}`,
  revision: 1,
  content: { kind: 'note', text: 'ü'.repeat(length), createdAt: 1, updatedAt: 1 },
});
const notes = (count: number, length?: number) => Array.from({ length: count }, (_, n) => note(n, length));

describe('a backup that would be too large for one file', () => {
  it('is saved as several, each of which can be read again, whatever is in them', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(records, { maxLength: 6 }),
        fc.integer({ min: 9000, max: 14_000 }),
        fc.integer({ min: 1, max: 20 }),
        async (groups, file, count) => {
          const all = groups.flatMap((group, n) =>
            group.map((record) => ({ ...record, id: `${n}-${record.id}` })),
          );
          Object.assign(BACKUP_LIMITS, { file });
          const parts = splitRecords(all, { file, records: count });
          expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(count);
          if (parts.length > 1) several++;
          const read: Stored[] = [];
          for (const part of parts) {
            const json = writeBackup(part, Date.now());
            // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
            const [plain, opened] = [
              await readBackup(utf8(json)),
              await readBackup(await sealAge(json, 'p', 1), 'p'),
            ];
            expect(opened).toEqual(plain);
            read.push(...plain);
          }
          expect(read).toEqual(JSON.parse(JSON.stringify(all)));
        },
      ),
      { numRuns: howOften(30, 200) },
    );
    expect(several).toBeGreaterThan(10);
  });

  it('fills each file as far as it goes, to the last byte that can be read', async () => {
    for (const [file, length] of [
      [200_000, 700],
      [70_000, 30],
      [9000, 1],
    ] as const) {
      Object.assign(BACKUP_LIMITS, { file });
      const all = notes(2000, length);
      const parts = splitRecords(all);
      expect(parts.flat()).toEqual(all);
      for (const part of parts) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const sealed = await sealAge(writeBackup(part, Date.now()), 'p', 1);
        expect(sealed.length).toBeLessThanOrEqual(file);
        if (part !== parts.at(-1)) expect(sealed.length).toBeGreaterThan(file * 0.75);
      }
    }
  });

  it('is cut by the number of records as well', () => {
    expect(splitRecords(notes(7), { file: 1e6, records: 3 }).map((part) => part.length)).toEqual([3, 3, 1]);
    expect(splitRecords(notes(3), { file: 1e6, records: 3 })).toHaveLength(1);
    expect(splitRecords([])).toEqual([[]]);
  });
});

it('makes one file of what fits into one, and several of what does not', async () => {
  expect(await makeBackup(notes(3), 1)).toEqual([utf8(writeBackup(notes(3), 1))]);
  Object.assign(BACKUP_LIMITS, { records: 2 });
  const files = await makeBackup(notes(3), 1);
  expect((await Promise.all(files.map((file) => readBackup(file)))).flat()).toEqual(notes(3));
});

/** One file holds a hundred thousand; a usual run is content with a lower limit. */
const RECORDS = howOften(2000, REAL.records);

it(`makes files that can be read of ${RECORDS + 1} records`, { timeout: 600_000 }, async () => {
  Object.assign(BACKUP_LIMITS, { records: RECORDS });
  const files = await makeBackup(notes(RECORDS + 1), 1);
  expect(files).toHaveLength(2);
  expect(await readBackup(files[0]!)).toHaveLength(RECORDS);
  expect(await readBackup(files[1]!)).toHaveLength(1);
});
