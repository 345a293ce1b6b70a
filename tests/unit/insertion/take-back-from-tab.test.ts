import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { insertIntoTab } from '@/lib/insertion/insert-into-tab';
import { lastInserted } from '@/lib/insertion/last-inserted';
import { takeBackFromTab } from '@/lib/insertion/take-back-from-tab';
import { emptyWorld } from '../notebook/empty-world';

interface Injection {
  target: { tabId: number; frameIds: number[] };
  files?: string[];
}
const executeScript = vi.fn<(injection: Injection) => Promise<unknown[]>>();
const pageAnswers = (result: unknown) =>
  executeScript.mockImplementation(async ({ files }) => (files ? [] : [{ result }]));

beforeEach(async () => {
  await emptyWorld();
  Object.assign(fakeBrowser.scripting, { executeScript });
  pageAnswers({ kind: 'inserted' });
  await insertIntoTab({ tabId: 4, frameId: 7 }, 'Hello');
  executeScript.mockReset();
});

it('asks the frame in which it inserted, whichever tab is in front now', async () => {
  pageAnswers(true);
  expect(await takeBackFromTab('Hello')).toBe(true);
  for (const [{ target }] of executeScript.mock.calls) expect(target).toEqual({ tabId: 4, frameIds: [7] });
});

it.each([
  ['the page could not', () => pageAnswers(false)],
  ['the page is another one now', () => pageAnswers(undefined)],
  ['the browser keeps it out', () => executeScript.mockRejectedValue(new Error('no permission'))],
])('says so where %s', async (_, prepare) => {
  prepare();
  expect(await takeBackFromTab('Hello')).toBe(false);
});

it('forgets the words as the ones inserted last, where they are gone', async () => {
  pageAnswers(false);
  await takeBackFromTab('Hello');
  expect(await lastInserted.getValue()).toBe('Hello');
  pageAnswers(true);
  await takeBackFromTab('Hello');
  expect(await lastInserted.getValue()).toBeNull();
});
