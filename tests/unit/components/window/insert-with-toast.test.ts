import { beforeEach, expect, it, vi } from 'vitest';
import type { Host } from '@/components/window/host';
import { insertWithToast, reportEarlierInsertion } from '@/components/window/insert-with-toast';
import { singleKeys } from '@/components/window/single-keys.svelte';
import { ToastState } from '@/components/window/toast.svelte';
import type { InsertionResult } from '@/lib/insertion/page/insertion-result';

const insert = vi.fn<() => Promise<InsertionResult>>();
const takeBack = vi.fn<(text: string) => Promise<boolean>>();
const leaveForPage = vi.fn<() => Promise<void>>();
let toast: ToastState;
const reporter = () => ({ toast, askForSite: () => undefined });
const panel = { insert, takeBack, copy: async () => undefined } as Partial<Host> as Host;
const popup = { ...panel, leaveForPage } as Host;

beforeEach(() => {
  vi.resetAllMocks();
  document.body.innerHTML = '<button></button><input />';
  document.querySelector('button')!.focus();
  toast = new ToastState();
  insert.mockResolvedValue({ kind: 'inserted' });
  leaveForPage.mockResolvedValue(undefined);
});

it('leaves a popup once the words are in and what belongs to them is saved', async () => {
  const order: string[] = [];
  leaveForPage.mockImplementation(async () => void order.push('left'));
  await insertWithToast(reporter(), popup, { text: 'Hi', oninserted: async () => void order.push('saved') });
  expect(order).toEqual(['saved', 'left']);
});

it.each([
  { kind: 'unverified' },
  { kind: 'changed', change: 'characters' },
  { kind: 'refused', reason: 'gone' },
] satisfies InsertionResult[])('stays in the popup where it went wrong: $kind', async (result) => {
  insert.mockResolvedValue(result);
  await insertWithToast(reporter(), popup, { text: 'Hi' });
  expect(leaveForPage).not.toHaveBeenCalled();
  expect(toast.current).toMatchObject({ tone: 'error', takesFocus: true });
});

it('tells in the panel, with the focus on it, unless the person went on to another field', async () => {
  await insertWithToast(reporter(), panel, { text: 'Hi' });
  expect(toast.current).toMatchObject({ tone: 'success', takesFocus: true });
  insert.mockImplementation(async () => {
    document.querySelector('input')!.focus();
    return { kind: 'inserted' };
  });
  await insertWithToast(reporter(), panel, { text: 'Hi' });
  expect(toast.current).toMatchObject({ takesFocus: false });
});

it('lets no single key act while the words are on their way', async () => {
  const stop = singleKeys.follow({
    getValue: async () => true,
    setValue: async () => undefined,
    watch: () => () => undefined,
  });
  await Promise.resolve();
  const s = () => singleKeys.pressed(new KeyboardEvent('keydown', { key: 's' }), 'safety');
  expect(s()).toBe(true);
  insert.mockImplementation(async () => {
    expect(s()).toBe(false);
    return { kind: 'inserted' };
  });
  await insertWithToast(reporter(), panel, { text: 'Hi' });
  expect(s()).toBe(true);
  stop();
});

it.each([
  [true, 'success', /^Undone/],
  [false, 'error', /^Couldn’t undo/],
])('takes the words back and tells what the page showed: %s', async (isGone, tone, text) => {
  takeBack.mockResolvedValue(isGone);
  await insertWithToast(reporter(), panel, { text: 'Hi' });
  toast.current!.actions![0]!.run();
  expect(toast.current!.actions).toBeUndefined();
  await vi.waitFor(() => expect(toast.current).toMatchObject({ tone, text: expect.stringMatching(text) }));
  expect(takeBack).toHaveBeenCalledExactlyOnceWith('Hi');
});

it.each([true, false])(
  'leaves whoever types elsewhere while words are taken back where they are: %s',
  async (isGone) => {
    await insertWithToast(reporter(), panel, { text: 'Hi' });
    takeBack.mockImplementation(async () => {
      document.querySelector('input')!.focus();
      return isGone;
    });
    toast.current!.actions![0]!.run();
    expect(toast.current).toMatchObject({ takesFocus: true });
    await vi.waitFor(() => expect(toast.current!.text).toMatch(/undone|undo\./i));
    expect(toast.current).toMatchObject({ takesFocus: false });
  },
);

it.each([true, false])('says that the words stand nowhere only where they are gone: %s', async (isGone) => {
  takeBack.mockResolvedValue(isGone);
  const ontakenBack = vi.fn();
  await insertWithToast(reporter(), panel, { text: 'Hi', ontakenBack });
  toast.current!.actions![0]!.run();
  await vi.waitFor(() => expect(toast.current!.text).toMatch(/undone|undo\./i));
  expect(ontakenBack).toHaveBeenCalledTimes(isGone ? 1 : 0);
});

it('calls nothing inserted that the page has cut', async () => {
  insert.mockResolvedValue({ kind: 'changed', change: 'cut' });
  const oninserted = vi.fn();
  await insertWithToast(reporter(), panel, { text: 'Hi', oninserted });
  expect(oninserted).not.toHaveBeenCalled();
});

it('tells an earlier success in a line that takes no focus, and asks what came back', async () => {
  const respond = vi.fn();
  await reportEarlierInsertion(reporter(), popup, 'Hi', { kind: 'inserted' }, respond);
  expect(toast.current).toMatchObject({ tone: 'success', text: 'The last words were inserted, not sent.' });
  expect(toast.current?.takesFocus).toBeUndefined();
  toast.current?.actions?.[0]?.run();
  expect(respond).toHaveBeenCalledOnce();
});
