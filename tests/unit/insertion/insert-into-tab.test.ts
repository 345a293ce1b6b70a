import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { insertIntoTab } from '@/lib/insertion/insert-into-tab';
import { refused } from '@/lib/insertion/page/insertion-result';
import { emptyWorld } from '../notebook/empty-world';

interface Injection {
  target: { frameIds?: number[]; allFrames?: boolean };
  files?: string[];
  args?: unknown[];
}
const executeScript = vi.fn<(injection: Injection) => Promise<unknown[]>>();
/** The frames a phrase was called in, in order. */
let called: number[];

/** Stands in for the browser, whose frames say of their focus what a hostile page lets them say. */
function pageSays(focusedOf: (origin: string) => number, answer: (frame: number) => object): void {
  executeScript.mockImplementation(async ({ target, files, args }) => {
    if (files) return [];
    if (target.allFrames) return [{ frameId: focusedOf(String(args)), result: true }];
    const frame = target.frameIds![0]!;
    called.push(frame);
    if (called.length > 50) throw new Error('It goes round and round.');
    return [{ result: answer(frame) }];
  });
}
const inFrame = (origin: string) => ({ ...refused('cross-origin-frame'), origin });

beforeEach(async () => {
  await emptyWorld();
  called = [];
  Object.assign(fakeBrowser.scripting, { executeScript });
});

it('follows the focus into the frame of an allowed site', async () => {
  pageSays(
    () => 7,
    (frame) => (frame === 0 ? inFrame('https://a.example') : { kind: 'inserted' }),
  );
  expect(await insertIntoTab({ tabId: 1 }, 'Hello')).toEqual({ kind: 'inserted' });
  expect(called).toEqual([0, 7]);
});

it('enters no frame twice, whatever the page says of the focus', async () => {
  pageSays(
    (origin) => (origin === 'https://a.example' ? 7 : 8),
    (frame) => inFrame(frame === 7 ? 'https://b.example' : 'https://a.example'),
  );
  expect(await insertIntoTab({ tabId: 1 }, 'Hello')).toEqual(inFrame('https://a.example'));
  expect(called).toEqual([0, 7, 8]);
});

it('gives up after a handful of frames, each of which names another', async () => {
  pageSays(
    (origin) => Number(/\d+/.exec(origin)![0]),
    (frame) => inFrame(`https://${frame + 1}.example`),
  );
  expect(await insertIntoTab({ tabId: 1 }, 'Hello')).toMatchObject(refused('cross-origin-frame'));
  expect(called.length).toBeLessThanOrEqual(5);
});

describe('a page whose process hears late of the click that allowed it', () => {
  const LATE = new Error(
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  );
  /** Refuses the script so often, as Chromium does on a busy machine. */
  function refuses(times: number): void {
    pageSays(
      () => 0,
      () => ({ kind: 'inserted' }),
    );
    for (let time = 0; time < times; time++) executeScript.mockRejectedValueOnce(LATE);
  }
  const tab = (url?: string) =>
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 1, ...(url && { url }) } as never);

  it('is asked again, since the browser shows its address only with a permission', async () => {
    tab('https://chat.example/');
    refuses(2);
    expect(await insertIntoTab({ tabId: 1 }, 'Hello')).toEqual({ kind: 'inserted' });
  });

  it('is told as not allowed at once where the browser hides its address', async () => {
    tab();
    refuses(1);
    expect(await insertIntoTab({ tabId: 1 }, 'Hello')).toEqual(refused('no-permission'));
    expect(called).toEqual([]);
  });
});
