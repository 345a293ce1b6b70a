import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Note, Stored } from '@/lib/notebook/records/records';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { Computer } from '../computers';
import { emptyWorld } from '../empty-world';
import { howOften } from '../../how-often';

beforeEach(emptyWorld);
afterEach(emptyWorld);

const HOUR = 3_600_000;
const START = 1_700_000_000_000;
const RUNS = howOften(12, 300);

const notesOf = (all: readonly Stored[]) =>
  all.filter((stored): stored is Stored<Note> => stored.content.kind === 'note');
const textsIn = async (notebook: Notebook) =>
  notesOf(await notebook.everything())
    .map(({ content }) => content.text)
    .toSorted();
const restore = async (notebook: Notebook, file: string) =>
  notebook.importBackup(await readBackup(utf8(file)));
const backupOf = async (notebook: Notebook) => writeBackup(await notebook.everything(), 1);
/** Types on in a note, one autosave after the other. */
async function type(notebook: Notebook, from: Stored<Note>, text: string, saves: number): Promise<void> {
  let note = from;
  for (let nth = 1; nth < saves; nth++) note = await notebook.notes.edit(note, `${text} ${nth}`);
  await notebook.notes.edit(note, text);
}
const firstNote = async (notebook: Notebook) => notesOf(await notebook.everything())[0]!;

describe('a note that was changed on two computers', () => {
  /** Writes one note on both: typed long on the first, then, a day later, shortly on the second. */
  async function changedOnBoth(): Promise<{ long: Computer; late: Computer; files: Record<string, string> }> {
    const [long, late] = [new Computer(START), new Computer(START)];
    const begun = await long.use(async (notebook) => {
      await notebook.notes.add('begun');
      return backupOf(notebook);
    });
    await late.use((notebook) => restore(notebook, begun));
    long.clock += HOUR;
    await long.use(async (notebook) => type(notebook, await firstNote(notebook), 'typed long', 40));
    late.clock += 24 * HOUR;
    await late.use(async (notebook) => type(notebook, await firstNote(notebook), 'written last', 3));
    const files = { begun, long: await long.use(backupOf), late: await late.use(backupOf) };
    return { long, late, files };
  }

  it('keeps what was written last in its place, however long the other was typed, and the other beside it', async () => {
    const { long, late, files } = await changedOnBoth();
    for (const [computer, file] of [
      [late, files.long],
      [long, files.late],
    ] as const) {
      await computer.use(async (notebook) => {
        const { id } = await firstNote(notebook);
        const preview = await notebook.compare(await readBackup(utf8(file!)));
        expect(preview.differs.length).toBeGreaterThan(0);
        await restore(notebook, file!);
        expect(await textsIn(notebook)).toEqual(['typed long', 'written last']);
        const there = (await notebook.everything()).find((stored) => stored.id === id)!;
        expect(there.content).toMatchObject({ text: 'written last' });
      });
    }
  });

  it('makes no second copy, of whichever of the backups is restored again, and in whichever order', async () => {
    const { long, late, files } = await changedOnBoth();
    for (const [computer, order] of [
      [late, ['long', 'begun', 'long', 'late']],
      [long, ['late', 'long', 'begun', 'late']],
    ] as const) {
      await computer.use(async (notebook) => {
        for (const name of order) await restore(notebook, files[name]!);
        expect(await textsIn(notebook)).toEqual(['typed long', 'written last']);
      });
    }
    const both = await late.use(backupOf);
    await long.use(async (notebook) => {
      await restore(notebook, both);
      expect(await textsIn(notebook)).toEqual(['typed long', 'written last']);
    });
  });

  it('is replaced by what was written over it, and replaces what it was written over', async () => {
    const { long, files } = await changedOnBoth();
    const third = new Computer(START);
    await third.use(async (notebook) => {
      for (const name of ['begun', 'long', 'begun']) {
        const { differs } = await notebook.compare(await readBackup(utf8(files[name]!)));
        await restore(notebook, files[name]!);
        expect(differs.length).toBeLessThanOrEqual(1);
      }
      expect(await textsIn(notebook)).toEqual(['typed long']);
    });
    await long.use(async (notebook) => {
      await restore(notebook, files.begun!);
      expect(await textsIn(notebook)).toEqual(['typed long']);
    });
  });
});

/** One thing done on one of two computers. */
type Step =
  | { do: 'write' | 'edit' | 'bin' | 'empty' | 'back up'; at: 0 | 1; nth: number; hours: number }
  | { do: 'restore'; at: 0 | 1; nth: number; hours: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    do: fc.constantFrom(
      'write' as const,
      'edit' as const,
      'edit' as const,
      'bin' as const,
      'empty' as const,
      'back up' as const,
      'restore' as const,
      'restore' as const,
    ),
    at: fc.constantFrom(0 as const, 1 as const),
    nth: fc.nat(7),
    // The clocks of two computers differ, and may be set back.
    hours: fc.integer({ min: -3, max: 10 }),
  }),
  { minLength: 4, maxLength: 24 },
);

it(
  'loses no words on either computer that nobody deleted or wrote over, whatever is backed up and restored',
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await emptyWorld();
        const computers = [new Computer(START), new Computer(START)];
        const files: string[] = [];
        /** The words that are in each notebook, and those that somebody wrote over or deleted, seeing them. */
        const known = [new Set<string>(), new Set<string>()];
        const done = new Set<string>();
        let words = 0;
        // Both begin with one note that they share.
        files.push(
          await computers[0]!.use(async (notebook) => {
            await notebook.notes.add('begun');
            return backupOf(notebook);
          }),
        );
        await computers[1]!.use((notebook) => restore(notebook, files[0]!));
        for (const each of known) each.add('begun');
        for (const { do: what, at, nth, hours } of history) {
          const computer = computers[at]!;
          computer.clock += hours * HOUR;
          await computer.use(async (notebook) => {
            const notes = notesOf(await notebook.everything());
            const note = notes[nth % Math.max(notes.length, 1)];
            if (what === 'write') await notebook.notes.add(`words ${words++}`);
            else if (what === 'back up') files.push(await backupOf(notebook));
            else if (what === 'empty') {
              for (const { content } of notes) if (content.binnedAt !== undefined) done.add(content.text);
              await notebook.notes.emptyTrash('all');
            } else if (what === 'restore' && files.length > 0) {
              const file = files[nth % files.length]!;
              await restore(notebook, file);
              const once = await textsIn(notebook);
              await restore(notebook, file);
              expect(await textsIn(notebook)).toEqual(once);
              for (const { content } of notesOf(await readBackup(utf8(file)))) known[at]!.add(content.text);
            } else if (what === 'edit' && note) {
              await type(notebook, note, `words ${words++}`, 1 + (nth % 4));
              done.add(note.content.text);
            } else if (what === 'bin' && note) await notebook.notes.moveToTrash(note.id);
            const now = await textsIn(notebook);
            expect(new Set(now).size, 'no words twice').toBe(now.length);
            for (const text of known[at]!) if (!done.has(text)) expect(now).toContain(text);
            known[at] = new Set([...known[at]!, ...now]);
          });
        }
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 4000 + 30_000,
);
