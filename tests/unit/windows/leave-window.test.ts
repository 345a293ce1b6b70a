import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveWindow } from '@/lib/windows/leave-window';

const standsIn = (tab: { id: number; windowId: number } | undefined) =>
  (fakeBrowser.tabs.getCurrent = async () => tab as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('closes a popup or a panel, which stand in no tab', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue();
  standsIn(undefined);
  await leaveWindow();
  expect(close).toHaveBeenCalledOnce();
});

it('closes its tab while another one keeps the window open', async () => {
  const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue();
  const tab = await fakeBrowser.tabs.create({});
  expect((await fakeBrowser.tabs.query({ windowId: tab.windowId })).length).toBeGreaterThan(1);
  standsIn({ id: tab.id!, windowId: tab.windowId });
  await leaveWindow();
  expect(remove).toHaveBeenCalledWith(tab.id);
});

it('only empties the last tab, since closing it could end the browser and a notebook with it', async () => {
  const [only, ...others] = await fakeBrowser.tabs.query({});
  expect(others).toEqual([]);
  const remove = vi.spyOn(fakeBrowser.tabs, 'remove');
  const replace = vi.fn();
  vi.stubGlobal('location', { replace });
  standsIn({ id: only!.id!, windowId: only!.windowId });
  await leaveWindow();
  vi.unstubAllGlobals();
  expect(replace).toHaveBeenCalledWith('about:blank');
  expect(remove).not.toHaveBeenCalled();
});
