import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyWorld } from '../empty-world';
import { closePages, page, until } from '../pages';

beforeEach(emptyWorld);
afterEach(closePages);

it('keeps what is ticked in one record, whichever page ticked it, and takes a tick back', async () => {
  const here = page();
  await Promise.all([here.ticks.set('walk_0', true), page().ticks.set('talk_1', true)]);
  await here.ticks.set('talk_1', false);
  await here.ticks.set('rest_2', true);
  const kept = await page().everything();
  expect(kept.map(({ content }) => content)).toEqual([{ kind: 'ticks', triedIds: ['walk_0', 'rest_2'] }]);
});

it('forgets them in memory while locked', async () => {
  const notebook = page();
  await notebook.ticks.set('walk_0', true);
  await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
  await notebook.vault.lock();
  await until(notebook.state, ({ kind }) => kind === 'locked');
  expect(notebook.ticks.current).toBeUndefined();
  // What was on its way still has a moment; after that the key is gone.
  await notebook.settled();
  await expect(notebook.ticks.set('walk_1', true)).rejects.toThrow(/locked/);
});

it('joins the ticks of a backup with those that are here', async () => {
  const notebook = page();
  await notebook.ticks.set('walk_0', true);
  await notebook.importBackup([
    { id: 'other', revision: 4, content: { kind: 'ticks', triedIds: ['walk_0', 'talk_1'] } },
  ]);
  expect((await until(notebook.ticks, (ticks) => ticks.size === 2)).has('talk_1')).toBe(true);
  expect(await notebook.everything()).toHaveLength(1);
});
