import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Doing } from '@/components/window/host';
import { House } from '@/components/app/app-state.svelte';
import { emptyWorld } from '../notebook/empty-world';
import { closePages, page } from '../notebook/pages';

const copy = vi.fn(async () => undefined);
let house: House;

beforeEach(async () => {
  await emptyWorld();
  const doing: Partial<Doing> = {
    copy,
    selections: { waiting: async () => [], drop: async () => undefined, oncome: () => () => undefined },
    letters: { leave: () => undefined, left: async () => [], drop: async () => undefined },
  };
  house = new House([], page(), doing as Doing, { view: 'openers' });
});
afterEach(closePages);

const refused = { kind: 'refused', reason: 'no-permission' } as const;

it('holds no words for copying or for a site over a lock', async () => {
  house.hear('open');
  await house.insert({ words: 'Noa, shall we', result: refused });
  house.announcement.current!.actions![0]!.run();
  expect(house.asking?.words).toBe('Noa, shall we');
  house.hear('locked');
  expect(house.asking).toBeUndefined();
  expect(house.announcement.current).toBeUndefined();
});

it('holds none over a lock either where the notebook had failed before it', async () => {
  house.hear('open');
  await house.insert({ words: 'Noa, shall we', result: refused });
  house.announcement.current!.actions![0]!.run();
  house.hear('failed');
  house.hear('locked');
  expect(house.asking).toBeUndefined();
  expect(house.announcement.current).toBeUndefined();
});

it('takes back what was sealed aside when the notebook opens, not when it fails to', () => {
  const aside = [house.edits, house.sittings, house.nextPlace, house.taking, house.names].map((one) =>
    vi.spyOn(one, 'unlock').mockResolvedValue(undefined),
  );
  house.hear('locked');
  house.askToUnlock();
  house.hear('failed');
  expect(house.unlocking).toBe(false);
  for (const unlock of aside) expect(unlock).not.toHaveBeenCalled();
  house.hear('open');
  for (const unlock of aside) expect(unlock).toHaveBeenCalledOnce();
});

it('leaves in place what a deletion can be taken back by, and what happened before it was known to be locked', async () => {
  house.hear('open');
  const said = {
    tone: 'done',
    text: 'Deleted.',
    actions: [{ label: 'Undo', run: () => undefined }],
  } as const;
  house.announcement.say(said);
  house.hear('locked');
  expect(house.announcement.current).toEqual(said);

  const later = new House([], page(), house.doing, { view: 'openers' });
  await later.insert({ words: 'Shall we talk?', result: refused });
  later.hear('locked');
  expect(later.announcement.current?.actions).toHaveLength(2);
});

it('says so where the browser does not open the panel, and shows the settings here where they open nowhere else', async () => {
  const refuse = () => Promise.reject(new Error('no gesture'));
  Object.assign(house.doing, { openPanel: refuse, openSettings: refuse });
  house.showPanel();
  await vi.waitFor(() => expect(house.announcement.current?.tone).toBe('trouble'));
  house.showSettings();
  await vi.waitFor(() => expect(house.place).toEqual({ view: 'settings' }));
});
