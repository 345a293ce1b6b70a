import * as fc from 'fast-check';
import { beforeEach, afterEach, expect, it } from 'vitest';
import { sealAge } from '@/lib/notebook/backup/age-file';
import { BackupRefused } from '@/lib/notebook/backup/backup-refused';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import type { Notebook } from '@/lib/notebook/notebook';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { anyRecords } from '../arbitrary-records';
import { emptyWorld } from '../empty-world';
import { byteHarm, jsonHarm } from './mutate-backup';
import { closePages, page } from '../pages';
import { expectImported } from './expect-imported';
import { wholeStores } from '../whole-stores';
import { howOften } from '../../how-often';

const COUNT = howOften(80, 10_000);
/** `OVERTURE_SEED` tries others. */
const SEED = process.env.OVERTURE_SEED === undefined ? {} : { seed: Number(process.env.OVERTURE_SEED) };

beforeEach(emptyWorld);
afterEach(closePages);

it(
  'a harmed backup is imported whole or not at all',
  async () => {
    let imported = 0;
    let refused = 0;
    let runs = 0;
    let notebook: Notebook;
    await fc.assert(
      fc.asyncProperty(
        anyRecords,
        fc.oneof(
          fc.record({ sealed: fc.constant(true), harm: byteHarm }),
          fc.record({ sealed: fc.constant(false), harm: fc.oneof(byteHarm, jsonHarm) }),
        ),
        async (all, { sealed, harm }) => {
          if (runs++ % 200 === 0) {
            // What was imported piles up, and is compared byte by byte each time.
            closePages();
            await emptyWorld();
            notebook = page();
            await notebook.notes.add('was here before');
          }
          const json = writeBackup(all, 1000);
          const harmed = harm(sealed ? await sealAge(json, 'p', 1) : utf8(json));
          const before = await wholeStores();
          try {
            const incoming = await readBackup(harmed, 'p');
            const here = await notebook.everything();
            await notebook.importBackup(incoming);
            // By another page, from what is stored.
            const reader = page();
            expectImported(here, incoming, await reader.everything());
            reader.close();
            const after = await notebook.compare(incoming);
            expect(after.fresh.length + after.differs.length).toBe(0);
            imported++;
          } catch (error) {
            if (!(error instanceof BackupRefused)) throw error;
            expect(await wholeStores()).toBe(before);
            refused++;
          }
          expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
        },
      ),
      { numRuns: COUNT, ...SEED },
    );
    console.log(`${COUNT} harmed backups: ${refused} refused, ${imported} imported whole, 0 in between`);
    expect(refused).toBeGreaterThan(COUNT / 4);
  },
  COUNT * 200 + 300_000,
);
