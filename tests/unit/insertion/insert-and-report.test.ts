import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { menuLines } from 'virtual:words/en/menuLines';
import { insertAndReport, insertLast } from '@/entrypoints/background/insert-and-report';
import { onMenuClick } from '@/entrypoints/background/on-menu-click';
import { lastInserted } from '@/lib/insertion/last-inserted';
import { rememberNames } from '@/lib/insertion/names-for-menu';
import { pendingResult } from '@/lib/insertion/pending-result';
import { settings } from '@/lib/settings/settings';
import { emptyWorld } from '../notebook/empty-world';

const openPopup = vi.fn<() => Promise<void>>();
const executeScript = vi.fn<() => Promise<{ result: unknown }[]>>();
const target = { tabId: 1 };
const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

beforeEach(async () => {
  vi.resetAllMocks();
  openPopup.mockResolvedValue(undefined);
  executeScript.mockResolvedValue([{ result: { kind: 'inserted' } }]);
  await emptyWorld();
  await lastInserted.setValue('Hello');
  Object.assign(fakeBrowser.action, { openPopup });
  Object.assign(fakeBrowser.scripting, { executeScript });
});

const doors = {
  'the menu': () =>
    onMenuClick(
      { menuItemId: menuLines[0]!.id, editable: true, pageUrl: '' } as never,
      { id: 1, windowId: 1 } as never,
    ),
  'the shortcut': () => insertLast(1),
  'a gesture without a window': () => insertAndReport(target, 'Hello'),
};

it.each(Object.entries(doors))('%s leads to the safety card before it inserts', async (_, open) => {
  await open();
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
  expect(executeScript).not.toHaveBeenCalled();
  expect(await pendingResult.getValue()).toBeNull();
});

it.each(Object.entries(doors))('%s inserts where the card was read', async (_, open) => {
  await settings.safetyCardSeen.setValue(true);
  await open();
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
  expect(openPopup).not.toHaveBeenCalled();
});

it('the menu fills in the names that an open notebook remembered, and none once they are forgotten', async () => {
  await settings.safetyCardSeen.setValue(true);
  const named = menuLines.find((line) => line.named && line.text.includes('{therapy}'))!;
  const choose = () =>
    onMenuClick(
      { menuItemId: named.id, editable: true, pageUrl: '' } as never,
      { id: 1, windowId: 1 } as never,
    );
  const inserted = () => executeScript.mock.lastCall as unknown as [{ args?: string[] }];
  await rememberNames({ partner: 'Noa', therapy: 'counseling' });
  choose();
  await vi.waitFor(() => expect(inserted()?.[0].args?.[0]).toMatch(/Noa/));
  expect(inserted()[0].args![0]).toContain('counseling');
  await rememberNames(undefined);
  choose();
  await vi.waitFor(() => expect(inserted()[0].args?.[0]).toContain('couples therapy'));
  expect(inserted()[0].args![0]).not.toContain('Noa');
});

it('opens a tab that begins with the card where the browser opens no popup', async () => {
  openPopup.mockRejectedValue(new Error('no gesture'));
  await insertAndReport(target, 'Hello');
  expect(executeScript).not.toHaveBeenCalled();
  expect(await opened()).toContainEqual(expect.stringContaining('/sidepanel.html'));
});
