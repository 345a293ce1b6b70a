import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sitting } from '@/components/reflect/checklist-run.svelte';
import { Sittings } from '@/components/reflect/checklist-runs.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { asksBeforeLeaving } from '../../notebook/leaving';
import { closePages, page, until } from '../../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from '../lock-and-unlock';
import { checklistOf } from './a-sitting';

const checklist = checklistOf('heard', 'valued');
let notebook: Notebook;
let sittings: Sittings;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  sittings = new Sittings(notebook);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

/** A sitting that is open here and was deleted elsewhere. */
async function deleted(): Promise<Sitting> {
  await until(notebook.reflections, () => true);
  const sitting = sittings.of(checklist);
  await sitting.answer('heard', { answer: 'yes' });
  sitting.comeIn();
  await notebook.reflections.putInBin(sitting.settledOn!);
  return sitting;
}

const refuse = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full') as never);

it('forgets a sitting that was deleted, so that the checklist begins anew', async () => {
  const sitting = await deleted();
  sittings.lookAgain();
  expect(sittings.of(checklist)).not.toBe(sitting);
});

it('forgets none with a line in it that no store took, until that is kept', async () => {
  const sitting = await deleted();
  const disk = refuse();
  const answering = sitting.answeringOf('valued');
  answering.give({ line: 'nowhere else' });
  expect(await answering.settle()).toBe(false);
  sittings.lookAgain();
  expect(sittings.of(checklist)).toBe(sitting);
  expect(asksBeforeLeaving()).toBe(true);
  disk.mockRestore();
  expect(await answering.settle()).toBe(true);
  expect(asksBeforeLeaving()).toBe(false);
  expect(sitting.stored?.content.answers.valued).toEqual({ line: 'nowhere else' });
});

it('forgets none whose line was sealed over a lock and is only coming back', async () => {
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  const sitting = await deleted();
  const disk = refuse();
  sitting.answeringOf('valued').give({ line: 'nowhere else' });
  await lockWith(notebook, () => sittings.lock());
  await unlockWith(notebook, async () => {
    await until(notebook.reflections, () => true);
    const back = sittings.unlock();
    sittings.lookAgain();
    expect(sittings.of(checklist)).toBe(sitting);
    await back;
  });
  expect(sittings.of(checklist).answeringOf('valued').onItsWay).toEqual({ line: 'nowhere else' });
  disk.mockRestore();
  expect(await sitting.answeringOf('valued').settle()).toBe(true);
});
