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
    selections: { list: async () => [], remove: async () => undefined, onAdd: () => () => undefined },
    unsavedDeltas: { save: () => undefined, list: async () => [], remove: async () => undefined },
  };
  app = new AppState([], page(), host as Host, { view: 'openers' });
});
afterEach(closePages);

const refused = { kind: 'refused', reason: 'no-permission' } as const;

it('holds no words for copying or for a site over a lock', async () => {
  app.follow('open');
  await app.report({ words: 'Noa, shall we', result: refused });
  app.toast.current!.actions![0]!.run();
  expect(app.siteRequest?.text).toBe('Noa, shall we');
  app.follow('locked');
  expect(app.siteRequest).toBeUndefined();
  expect(app.toast.current).toBeUndefined();
});

it('holds none over a lock either where the notebook had failed before it', async () => {
  app.follow('open');
  await app.report({ words: 'Noa, shall we', result: refused });
  app.toast.current!.actions![0]!.run();
  app.follow('failed');
  app.follow('locked');
  expect(app.siteRequest).toBeUndefined();
  expect(app.toast.current).toBeUndefined();
});

it('brings back the sealed drafts when the notebook opens, not when it fails to', () => {
  const unlocks = Object.values(app.features).map((feature) =>
    vi.spyOn(feature, 'unlock').mockResolvedValue(undefined),
  );
  app.follow('locked');
  app.askToUnlock();
  app.follow('failed');
  expect(app.unlocking).toBe(false);
  for (const unlock of unlocks) expect(unlock).not.toHaveBeenCalled();
  app.follow('open');
  for (const unlock of unlocks) expect(unlock).toHaveBeenCalledOnce();
});

it('leaves in place what a deletion can be taken back by, and what happened before it was known to be locked', async () => {
  app.follow('open');
  const message = {
    tone: 'success',
    text: 'Deleted.',
    actions: [{ label: 'Undo', run: () => undefined }],
  } as const;
  app.toast.show(message);
  app.follow('locked');
  expect(app.toast.current).toEqual(message);

  const later = new AppState([], page(), app.host, { view: 'openers' });
  await later.report({ words: 'Shall we talk?', result: refused });
  later.follow('locked');
  expect(later.toast.current?.actions).toHaveLength(2);
});

it('says so where the browser does not open the panel, and shows the settings here where they open nowhere else', async () => {
  const refuse = () => Promise.reject(new Error('no gesture'));
  Object.assign(app.host, { openPanel: refuse, openSettings: refuse });
  app.openPanel();
  await vi.waitFor(() => expect(app.toast.current?.tone).toBe('error'));
  app.openSettings();
  await vi.waitFor(() => expect(app.route).toEqual({ view: 'settings' }));
});

it('tells nobody after a lock that words went in or were copied, nor what was looked for', async () => {
  const results = [{ kind: 'inserted' }, { kind: 'unverified' }] as const;
  for (const result of results) {
    app.follow('open');
    // oxlint-disable-next-line no-await-in-loop -- each lock is to find one toast
    await app.report({ words: 'Noa, shall we', result });
    expect(app.toast.current).toBeDefined();
    app.follow('locked');
    expect(app.toast.current).toBeUndefined();
  }
  app.follow('open');
  await app.copy('Noa, shall we');
  app.openPalette();
  app.follow('locked');
  expect(app.toast.current).toBeUndefined();
  expect(app.paletteShown).toBe(false);
});
