import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeUnlockedPages } from '@/lib/windows/close-unlocked-pages';
import { markUnlocked } from '@/lib/windows/unlocked-page';

/** The locks that pages hold, as the browser lists them. */
let held: { name: string }[];
let closed: number[];
const panels: unknown[] = [];
const standsIn = (id: number | undefined) =>
  (fakeBrowser.tabs.getCurrent = async () => (id === undefined ? undefined : { id }) as never);

/** Marks a page in this tab as unlocked, and waits until the browser lists it. */
async function unlockedIn(tab: number | undefined): Promise<() => void> {
  standsIn(tab);
  const before = held.length;
  const unmark = markUnlocked();
  await vi.waitFor(() => expect(held).toHaveLength(before + 1));
  return unmark;
}

beforeEach(() => {
  fakeBrowser.reset();
  held = [];
  closed = [];
  panels.length = 0;
  vi.stubGlobal('navigator', {
    locks: {
      async request(name: string, task: () => Promise<void>) {
        const lock = { name };
        held.push(lock);
        await task();
        held.splice(held.indexOf(lock), 1);
      },
      query: async () => ({ held: [...held, { name: 'overture-notebook' }] }),
    },
  });
  const all = [
    { id: 1, windowId: 1 },
    { id: 2, windowId: 1 },
    { id: 3, windowId: 2 },
  ];
  fakeBrowser.tabs.query = async () => all as never;
  fakeBrowser.tabs.remove = async (id) => void closed.push(id as number);
  fakeBrowser.tabs.create = vi.fn(async () => ({}) as never);
  Object.assign(fakeBrowser, { sidePanel: { setOptions: async (set: unknown) => void panels.push(set) } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('closes nothing, and waits for nothing, where no page is unlocked', async () => {
  const timer = vi.spyOn(globalThis, 'setTimeout');
  await closeUnlockedPages();
  expect(timer).not.toHaveBeenCalled();
  expect(closed).toEqual([]);
});

it('closes what is not blank within a second, and leaves what is', async () => {
  await unlockedIn(1);
  const unmark = await unlockedIn(2);
  const closing = closeUnlockedPages();
  unmark();
  await closing;
  expect(closed).toEqual([1]);
  expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
  expect(panels).toEqual([]);
});

it('leaves a page that was blank in time and unlocked anew', async () => {
  const unmark = await unlockedIn(1);
  const closing = closeUnlockedPages();
  unmark();
  await vi.waitFor(() => expect(held).toEqual([]));
  await unlockedIn(1);
  await closing;
  expect(closed).toEqual([]);
});

it('opens an empty tab before it closes the only one of a window, which could end the browser', async () => {
  await unlockedIn(3);
  await closeUnlockedPages();
  expect(closed).toEqual([3]);
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ windowId: 2 });
});

it('switches the panel off and on again where one is stuck', async () => {
  await unlockedIn(undefined);
  await closeUnlockedPages();
  expect(panels).toEqual([{ enabled: false }, { enabled: true }]);
  expect(closed).toEqual([]);
});

it('opens a tab in front of a popup that is stuck, which takes the focus from it', async () => {
  vi.stubGlobal('location', { pathname: '/popup.html' });
  await unlockedIn(undefined);
  await closeUnlockedPages();
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({});
  expect(panels).toEqual([]);
});

it('does not count a second in which the machine held it up itself, and ends all the same', async () => {
  const unmark = await unlockedIn(1);
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5000));
  const closing = closeUnlockedPages();
  await new Promise((done) => setTimeout(done, 1500));
  expect(closed).toEqual([]);
  unmark();
  await closing;
  expect(closed).toEqual([]);
});

it('keeps the mark of a page whose print preview goes on showing what it showed', async () => {
  const unmark = await unlockedIn(1);
  dispatchEvent(new Event('beforeprint'));
  unmark();
  await closeUnlockedPages();
  expect(closed).toEqual([1]);
  dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(held).toEqual([]));
});
