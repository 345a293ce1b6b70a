import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChecklistRun } from '@/components/reflect/checklist-run.svelte';
import { ChecklistRuns } from '@/components/reflect/checklist-runs.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { asksBeforeLeaving } from '../../notebook/leaving';
import { closePages, page, until } from '../../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from '../lock-and-unlock';
import { checklistOf } from './a-checklist-run';

const checklist = checklistOf('heard', 'valued');
let notebook: Notebook;
let runs: ChecklistRuns;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  runs = new ChecklistRuns(notebook);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

/** A run that is open here and was deleted elsewhere. */
async function deleted(): Promise<ChecklistRun> {
  await until(notebook.reflections, () => true);
  const run = runs.of(checklist);
  await run.answer('heard', { answer: 'yes' });
  run.comeIn();
  await notebook.reflections.moveToTrash(run.settledOn!);
  return run;
}

const refuse = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full') as never);

it('forgets a run that was deleted, so that the checklist begins anew', async () => {
  const run = await deleted();
  runs.lookAgain();
  expect(runs.of(checklist)).not.toBe(run);
});

it('forgets none with a line in it that no store took, until that is kept', async () => {
  const run = await deleted();
  const disk = refuse();
  const answering = run.answeringOf('valued');
  answering.give({ line: 'nowhere else' });
  expect(await answering.settle()).toBe(false);
  runs.lookAgain();
  expect(runs.of(checklist)).toBe(run);
  expect(asksBeforeLeaving()).toBe(true);
  disk.mockRestore();
  expect(await answering.settle()).toBe(true);
  expect(asksBeforeLeaving()).toBe(false);
  expect(run.stored?.content.answers.valued).toEqual({ line: 'nowhere else' });
});

it('forgets none whose line was sealed over a lock and is only coming back', async () => {
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  const run = await deleted();
  const disk = refuse();
  run.answeringOf('valued').give({ line: 'nowhere else' });
  await lockWith(notebook, () => runs.lock());
  await unlockWith(notebook, async () => {
    await until(notebook.reflections, () => true);
    const back = runs.unlock();
    runs.lookAgain();
    expect(runs.of(checklist)).toBe(run);
    await back;
  });
  expect(runs.of(checklist).answeringOf('valued').onItsWay).toEqual({ line: 'nowhere else' });
  disk.mockRestore();
  expect(await run.answeringOf('valued').settle()).toBe(true);
});
