import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Host } from '@/components/window/host';
import { AppState } from '@/components/app/app-state.svelte';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page } from '../../notebook/pages';

const copy = vi.fn(async () => undefined);
let app: AppState;

beforeEach(async () => {
  await emptyWorld();
  const host: Partial<Host> = {
    copy,
    selections: { waiting: async () => [], drop: async () => undefined, oncome: () => () => undefined },
    letters: { leave: () => undefined, left: async () => [], drop: async () => undefined },
  };
  app = new AppState([], page(), host as Host, { view: 'openers' });
});
afterEach(closePages);

const refused = { kind: 'refused', reason: 'no-permission' } as const;

it('holds no words for copying or for a site over a lock', async () => {
  app.hear('open');
  await app.insert({ words: 'Noa, shall we', result: refused });
  app.toast.current!.actions![0]!.run();
  expect(app.asking?.words).toBe('Noa, shall we');
  app.hear('locked');
  expect(app.asking).toBeUndefined();
  expect(app.toast.current).toBeUndefined();
});

it('holds none over a lock either where the notebook had failed before it', async () => {
  app.hear('open');
  await app.insert({ words: 'Noa, shall we', result: refused });
  app.toast.current!.actions![0]!.run();
  app.hear('failed');
  app.hear('locked');
  expect(app.asking).toBeUndefined();
  expect(app.toast.current).toBeUndefined();
});

it('takes back what was sealed aside when the notebook opens, not when it fails to', () => {
  const aside = [app.openerDrafts, app.runs, app.nextView, app.exportSelection, app.names].map((one) =>
    vi.spyOn(one, 'unlock').mockResolvedValue(undefined),
  );
  app.hear('locked');
  app.askToUnlock();
  app.hear('failed');
  expect(app.unlocking).toBe(false);
  for (const unlock of aside) expect(unlock).not.toHaveBeenCalled();
  app.hear('open');
  for (const unlock of aside) expect(unlock).toHaveBeenCalledOnce();
});

it('leaves in place what a deletion can be taken back by, and what happened before it was known to be locked', async () => {
  app.hear('open');
  const said = {
    tone: 'done',
    text: 'Deleted.',
    actions: [{ label: 'Undo', run: () => undefined }],
  } as const;
  app.toast.say(said);
  app.hear('locked');
  expect(app.toast.current).toEqual(said);

  const later = new AppState([], page(), app.host, { view: 'openers' });
  await later.insert({ words: 'Shall we talk?', result: refused });
  later.hear('locked');
  expect(later.toast.current?.actions).toHaveLength(2);
});

it('says so where the browser does not open the panel, and shows the settings here where they open nowhere else', async () => {
  const refuse = () => Promise.reject(new Error('no gesture'));
  Object.assign(app.host, { openPanel: refuse, openSettings: refuse });
  app.showPanel();
  await vi.waitFor(() => expect(app.toast.current?.tone).toBe('trouble'));
  app.showSettings();
  await vi.waitFor(() => expect(app.route).toEqual({ view: 'settings' }));
});
