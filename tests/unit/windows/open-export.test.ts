import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openExport, EXPORT_HASH, exportRequest } from '@/lib/windows/open-export';

beforeEach(() => fakeBrowser.reset());

it('opens a tab from a popup or panel, with what was asked for out of the address, and once', async () => {
  fakeBrowser.tabs.getCurrent = vi.fn(async () => undefined) as never;
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const close = vi.fn();
  expect(await openExport({ checklistId: 'after-a-no' }, close)).toBe(true);
  expect(close).toHaveBeenCalledOnce();
  const { url } = create.mock.calls[0]![0] as { url: string };
  expect(url.endsWith(`/sidepanel.html${EXPORT_HASH}`)).toBe(true);
  expect(await exportRequest()).toEqual({ checklistId: 'after-a-no' });
  expect(await exportRequest()).toEqual({});
});

it('opens nothing from a tab, which shows it itself', async () => {
  fakeBrowser.tabs.getCurrent = vi.fn(async () => ({ id: 1 })) as never;
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const close = vi.fn();
  expect(await openExport({}, close)).toBe(false);
  expect(create).not.toHaveBeenCalled();
  expect(close).not.toHaveBeenCalled();
});
