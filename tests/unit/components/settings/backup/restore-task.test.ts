import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importPreviewText } from '@/components/settings/backup/import-preview';
import { RestoreTask } from '@/components/settings/backup/restore-task.svelte';
import { sealAge } from '@/lib/notebook/backup/age-file';
import { BACKUP_LIMITS } from '@/lib/notebook/backup/backup-limits';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';
import { emptyWorld } from '../../../notebook/empty-world';
import { closePages, page, texts } from '../../../notebook/pages';

let notebook: Notebook;
let restoreTask: RestoreTask;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  restoreTask = new RestoreTask(notebook, readBackup);
});
afterEach(closePages);

const note = (id: string, text: string, revision = 1): Stored => ({
  id,
  revision,
  content: { kind: 'note', text, createdAt: 1, updatedAt: 2 },
});
const json = (...records: Stored[]) => new Blob([writeBackup(records, 1)]);

it('shows what a backup would do, in numbers, and changes nothing before that is wanted', async () => {
  const replaced = await notebook.notes.add('replaced');
  const old = await notebook.notes.add('old');
  const [forked, later] = [await notebook.notes.add('here'), await notebook.notes.add('here too')];
  await notebook.notes.edit(old, 'kept');
  const newer = {
    ...note(replaced.id, 'newer', 5),
    lineage: ['0123456789abcdef:1', ...replaced.lineage!],
  };
  const atLast = note(later.id, 'there at last');
  Object.assign(atLast.content, { updatedAt: 4e12 });
  await restoreTask.choose(json(note('new', 'new'), newer, old, note(forked.id, 'there', 99), atLast));
  expect(restoreTask.step).toBe('preview');
  expect(restoreTask.preview).toEqual({
    fresh: 1,
    kinds: [['note', 1]],
    newer: 1,
    merged: 0,
    besideOurs: 1,
    besideTheirs: 1,
    inBin: 0,
    older: 1,
    same: 0,
  });
  expect(importPreviewText(restoreTask.preview!)).toHaveLength(5);
  expect(await texts(notebook)).toEqual(['here', 'here too', 'kept', 'replaced']);
  expect(await restoreTask.import()).toBe(true);
  expect(await texts(notebook)).toEqual([
    'here',
    'here too',
    'kept',
    'new',
    'newer',
    'there',
    'there at last',
  ]);
});

it('lets go of the file when the person would rather change nothing', async () => {
  await restoreTask.choose(json(note('new', 'new')));
  restoreTask.reset();
  expect(restoreTask.step).toBe('choose');
  expect(await restoreTask.import()).toBe(false);
  expect(await texts(notebook)).toEqual([]);
});

it('can be cancelled until it is being written, and changes nothing then', async () => {
  await restoreTask.choose(json(note('new', 'new')));
  const steps: (string | undefined)[] = [];
  const importBackup = notebook.importBackup.bind(notebook);
  vi.spyOn(notebook, 'importBackup').mockImplementationOnce(async (records, options) => {
    steps.push(restoreTask.importing);
    restoreTask.task.cancel();
    return importBackup(records, options);
  });
  expect(await restoreTask.import()).toBe(false);
  expect(restoreTask.importing).toBeUndefined();
  expect(restoreTask.step).toBe('preview');
  expect(restoreTask.task.errorMessage).toBeUndefined();
  expect(await texts()).toEqual([]);

  vi.spyOn(notebook, 'importBackup').mockImplementationOnce(async (records, options) =>
    importBackup(records, {
      ...options,
      begun: () => {
        options?.begun?.();
        steps.push(restoreTask.importing);
        restoreTask.task.cancel();
      },
    }),
  );
  expect(await restoreTask.import()).toBe(true);
  expect(steps).toEqual(['comparing', 'writing']);
  expect(await texts()).toEqual(['new']);
});

it('asks for the passphrase of a sealed one, tells a wrong one from damage, and lets it be tried again', async () => {
  const sealed = await sealAge(writeBackup([note('new', 'new')], 1), 'right', 4);
  await restoreTask.choose(new Blob([sealed]));
  expect(restoreTask.step).toBe('passphrase');
  await restoreTask.open('wrong');
  expect(restoreTask.task.errorMessage).toContain('not the passphrase of this backup');
  await restoreTask.open('right');
  expect(restoreTask.preview?.fresh).toBe(1);

  sealed[sealed.length - 1]! ^= 1;
  await restoreTask.choose(new Blob([sealed]));
  await restoreTask.open('right');
  expect(restoreTask.task.errorMessage).toContain('damaged or incomplete');
});

it.each([
  ['a photograph', '\u0089PNG', 'isn’t an Overture backup'],
  ['a truncated one', writeBackup([note('a', 'a')], 1).slice(0, -9), 'damaged or incomplete'],
  ['a newer one', '{"format":"overture-notebook","version":99}', 'made by a newer Overture'],
])('refuses %s with a sentence that says why', async (_, content, says) => {
  await restoreTask.choose(new Blob([content]));
  expect(restoreTask.step).toBe('choose');
  expect(restoreTask.task.errorMessage).toContain(says);
  expect(restoreTask.task.errorMessage).toContain('Nothing was changed.');
});

it('refuses one that is too large before reading it', async () => {
  const arrayBuffer = vi.fn();
  await restoreTask.choose({ size: BACKUP_LIMITS.file + 1, arrayBuffer } as never);
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(restoreTask.task.errorMessage).toContain('too large to be a backup');
});

it('reads the second file where another is chosen while the first is being read', async () => {
  const slow = new RestoreTask(notebook, async (bytes, passphrase, signal) => {
    // It may be cancelled before it begins.
    signal.throwIfAborted();
    if (bytes.length < 500)
      await new Promise((_, stop) => signal.addEventListener('abort', () => stop(signal.reason as Error)));
    return readBackup(bytes, passphrase);
  });
  const first = slow.choose(json(note('a', 'first')));
  await vi.waitFor(() => expect(slow.task.running).toBe(true));
  await Promise.all([first, slow.choose(json(note('b', 'second '.repeat(100))))]);
  expect(slow.preview?.fresh).toBe(1);
});
