import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import type { Notebook } from '@/lib/notebook/notebook';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { Computer } from '../computers';
import { emptyWorld } from '../empty-world';

beforeEach(emptyWorld);
afterEach(emptyWorld);

const DAY = 86_400_000;
const START = new Date(2026, 0, 1, 12).getTime();

/** Opens the notebook as a window does, which is when what is due goes, and returns the texts of the bin. */
const binOf = (computer: Computer) =>
  computer.use(async (notebook) => {
    await notebook.notes.emptyTrash('old');
    const all = await notebook.everything();
    return all.flatMap(({ content }) => (content.kind === 'note' && content.binnedAt ? [content.text] : []));
  });
const bin = async (notebook: Notebook, text: string) => {
  const { id } = await notebook.notes.add(text);
  await notebook.notes.moveToTrash(id);
};
const saved = async (notebook: Notebook) => readBackup(utf8(writeBackup(await notebook.everything(), 1)));

describe('the bin', () => {
  it('is not emptied by windows that open with the clock ahead, nor the sooner for it afterwards', async () => {
    const computer = new Computer(START);
    await computer.use((notebook) => bin(notebook, 'deleted'));
    for (const days of [40, 40, 41, 1, 31, 32]) {
      computer.clock = START + days * DAY;
      expect(await binOf(computer), `on day ${days}`).toEqual(['deleted']);
    }
    computer.clock = START + 33 * DAY;
    expect(await binOf(computer)).toEqual([]);
  });

  it('is looked at each day by a window that stays open, also after a day on which it could not be', async () => {
    const computer = new Computer(START);
    await computer.use(async (notebook) => {
      await bin(notebook, 'deleted');
      const kept = async () => {
        void notebook.notes.current;
        await new Promise((done) => setTimeout(done, 50));
        return (await notebook.everything()).length;
      };
      computer.clock = START + 31 * DAY;
      const refuse = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full') as never);
      expect(await kept()).toBe(1);
      refuse.mockRestore();
      for (const day of [31, 31, 32]) {
        computer.clock = START + day * DAY;
        expect(await kept(), `on day ${day}`).toBe(1);
      }
      computer.clock = START + 33 * DAY;
      await vi.waitFor(async () => expect(await kept()).toBe(0));
    });
  });

  it('counts no day twice that an earlier version wrote in words', async () => {
    const computer = new Computer(START);
    await computer.use(async (notebook) => {
      await bin(notebook, 'deleted');
      const [record] = await notebook.everything();
      computer.clock = START + 32 * DAY;
      const dueOn = [31, 32].map((day) => new Date(START + day * DAY).toDateString());
      const store = (
        notebook as unknown as { notes: { session: { commit(plan: unknown): Promise<unknown> } } }
      ).notes.session;
      await store.commit(async () => [{ id: record!.id, content: { ...record!.content, dueOn } }]);
    });
    expect(await binOf(computer)).toEqual(['deleted']);
    computer.clock = START + 33 * DAY;
    expect(await binOf(computer)).toEqual([]);
  });

  it('counts the days of what a backup brings from when it was brought', async () => {
    const [here, there] = [new Computer(START), new Computer(START + 31 * DAY)];
    const backup = await here.use(async (notebook) => {
      await bin(notebook, 'deleted');
      return saved(notebook);
    });
    await there.use((notebook) => notebook.importBackup(backup));
    for (const days of [31, 32, 33, 34]) {
      there.clock = START + days * DAY;
      expect(await binOf(there)).toEqual(['deleted']);
    }
    await there.use(async (notebook) => {
      expect((await notebook.importBackup(backup)).fresh).toEqual([]);
    });
  });

  it('gives back what was deleted by mistake, where a backup has it and the person wants it', async () => {
    const computer = new Computer(START);
    const backup = await computer.use(async (notebook) => {
      await notebook.notes.add('deleted by mistake');
      return saved(notebook);
    });
    computer.clock += DAY;
    await computer.use(async (notebook) => {
      await notebook.notes.moveToTrash(backup[0]!.id);
      expect(await notebook.compare(backup)).toMatchObject({ inBin: [{ id: backup[0]!.id }], older: 0 });
      await notebook.importBackup(backup);
    });
    expect(await binOf(computer)).toEqual(['deleted by mistake']);
    await computer.use(async (notebook) => {
      await notebook.importBackup(backup, { bringBack: true });
      expect(
        (await notebook.everything()).map(({ content }) => 'binnedAt' in content && content.binnedAt),
      ).toEqual([false]);
    });
  });
});
