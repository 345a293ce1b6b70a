import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { previewSentences } from '@/components/settings/backup/preview';
import { Restoring } from '@/components/settings/backup/restoring.svelte';
import { sealAge } from '@/lib/notebook/backup/age-file';
import { LIMITS } from '@/lib/notebook/backup/limits';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, texts } from '../../notebook/pages';

let notebook: Notebook;
let restoring: Restoring;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  restoring = new Restoring(notebook, readBackup);
});
afterEach(closePages);

const note = (id: string, text: string, revision = 1): Stored => ({
  id,
  revision,
  content: { kind: 'note', text, createdAt: 1, updatedAt: 2 },
});
const json = (...records: Stored[]) => new Blob([writeBackup(records, 1)]);

it('shows what a backup would do, in numbers, and changes nothing before that is wanted', async () => {
  const [replaced, kept, forked] = [
    await notebook.notes.add('replaced'),
    await notebook.notes.edit(await notebook.notes.add('a'), 'kept'),
    await notebook.notes.add('here'),
  ];
  await restoring.choose(
    json(note('new', 'new'), note(replaced.id, 'newer', 5), note(kept.id, 'old'), note(forked.id, 'there')),
  );
  expect(restoring.step).toBe('preview');
  expect(restoring.preview).toEqual({
    fresh: 1,
    kinds: [['note', 1]],
    newer: 1,
    joined: 0,
    both: 1,
    older: 1,
    same: 0,
  });
  expect(previewSentences(restoring.preview!)).toHaveLength(4);
  expect(await texts(notebook)).toEqual(['here', 'kept', 'replaced']);
  expect(await restoring.take()).toBe(true);
  expect(await texts(notebook)).toEqual(['here', 'kept', 'new', 'newer', 'there']);
});

it('lets go of the file when the person would rather change nothing', async () => {
  await restoring.choose(json(note('new', 'new')));
  restoring.forget();
  expect(restoring.step).toBe('choose');
  expect(await restoring.take()).toBe(false);
  expect(await texts(notebook)).toEqual([]);
});

it('can be cancelled until it is being written, and changes nothing then', async () => {
  await restoring.choose(json(note('new', 'new')));
  const steps: (string | undefined)[] = [];
  const importBackup = notebook.importBackup.bind(notebook);
  vi.spyOn(notebook, 'importBackup').mockImplementationOnce(async (records, watched) => {
    steps.push(restoring.importing);
    restoring.task.cancel();
    return importBackup(records, watched);
  });
  expect(await restoring.take()).toBe(false);
  expect(restoring.importing).toBeUndefined();
  expect(restoring.step).toBe('preview');
  expect(restoring.task.trouble).toBeUndefined();
  expect(await texts()).toEqual([]);

  vi.spyOn(notebook, 'importBackup').mockImplementationOnce(async (records, watched) =>
    importBackup(records, {
      ...watched,
      begun: () => {
        watched?.begun?.();
        steps.push(restoring.importing);
        restoring.task.cancel();
      },
    }),
  );
  expect(await restoring.take()).toBe(true);
  expect(steps).toEqual(['comparing', 'writing']);
  expect(await texts()).toEqual(['new']);
});

it('asks for the passphrase of a sealed one, tells a wrong one from damage, and lets it be tried again', async () => {
  const sealed = await sealAge(writeBackup([note('new', 'new')], 1), 'right', 4);
  await restoring.choose(new Blob([sealed]));
  expect(restoring.step).toBe('passphrase');
  await restoring.open('wrong');
  expect(restoring.task.trouble).toContain('does not open this backup');
  await restoring.open('right');
  expect(restoring.preview?.fresh).toBe(1);

  sealed[sealed.length - 1]! ^= 1;
  await restoring.choose(new Blob([sealed]));
  await restoring.open('right');
  expect(restoring.task.trouble).toContain('damaged or incomplete');
});

it.each([
  ['a photograph', '\u0089PNG', 'not a backup of Overture'],
  ['a truncated one', writeBackup([note('a', 'a')], 1).slice(0, -9), 'damaged or incomplete'],
  ['a newer one', '{"format":"overture-notebook","version":2}', 'newer Overture made this backup'],
])('refuses %s with a sentence that says why', async (_, content, says) => {
  await restoring.choose(new Blob([content]));
  expect(restoring.step).toBe('choose');
  expect(restoring.task.trouble).toContain(says);
  expect(restoring.task.trouble).toContain('Nothing was changed.');
});

it('refuses one that is too large before reading it', async () => {
  const arrayBuffer = vi.fn();
  await restoring.choose({ size: LIMITS.file + 1, arrayBuffer } as never);
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(restoring.task.trouble).toContain('larger than a backup can be');
});

it('reads the second file where another is chosen while the first is being read', async () => {
  const slow = new Restoring(notebook, async (bytes, passphrase, signal) => {
    if (bytes.length < 500)
      await new Promise((_, stop) => signal.addEventListener('abort', () => stop(signal.reason as Error)));
    return readBackup(bytes, passphrase);
  });
  const first = slow.choose(json(note('a', 'first')));
  await vi.waitFor(() => expect(slow.task.working).toBe(true));
  await Promise.all([first, slow.choose(json(note('b', 'second '.repeat(100))))]);
  expect(slow.preview?.fresh).toBe(1);
});
