import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Stored } from '@/lib/notebook/records/records';
import { destroyDatabases, destroyLocal, emptyWorld, restartBrowser } from '../empty-world';
import { dieBefore } from '../dying-browser';
import { closePages, page, texts } from '../pages';
import { howOften } from '../../how-often';

beforeEach(emptyWorld);
afterEach(closePages);

const BEFORE = ['before 1', 'before 2'];
/** More records than the replica writes at once, so that it needs its journal; the first one replaces a note. */
const backup = (replaced: Stored): Stored[] => [
  {
    ...replaced,
    lineage: ['0123456789abcdef:1', ...replaced.lineage!],
    revision: 9,
    content: { kind: 'note', text: 'replaced', createdAt: 1, updatedAt: 2 },
  },
  ...Array.from({ length: 1100 }, (_, n): Stored => ({
    id: `import-${n}`,
    revision: 1,
    content: { kind: 'note', text: `note ${n}`, createdAt: n, updatedAt: n },
  })),
];

/** The database can go only after the replica has the import whole, so losing storage.local is left to the proof. */
const LOST = (['none', 'database', 'local'] as const).slice(0, howOften(2, 3));

it.each(LOST)(
  'an import killed at any point is there whole or not at all, with lost store: %s',
  async (lost) => {
    let wholes = 0;
    let nones = 0;
    for (let nth = 0; ; nth++) {
      closePages();
      await emptyWorld();
      const notebook = page();
      const [first] = await Promise.all([notebook.notes.add(BEFORE[0]!), notebook.notes.add(BEFORE[1]!)]);
      const incoming = backup(first);
      const death = dieBefore(nth);
      const done = await notebook.importBackup(incoming).then(
        () => true,
        () => false,
      );
      const { changes } = death;
      death.revive();
      closePages();
      await restartBrowser();
      if (lost === 'database') destroyDatabases();
      if (lost === 'local') await destroyLocal();
      const found = await texts();
      if (found.length === 2) {
        expect(found).toEqual(BEFORE);
        expect(done).toBe(false);
        nones++;
      } else {
        expect(found).toHaveLength(1102);
        expect(found).toContain('replaced');
        expect(found).not.toContain(BEFORE[0]);
        wholes++;
      }
      if (done && changes <= nth) break;
    }
    expect(wholes).toBeGreaterThan(0);
    expect(nones).toBeGreaterThan(0);
  },
  300_000,
);
