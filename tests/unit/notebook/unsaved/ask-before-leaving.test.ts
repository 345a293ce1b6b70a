// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { asksBeforeLeaving } from '../leaving';

/** The module, loaded anew for each test, as in a new window. */
let leaving: typeof import('@/lib/notebook/unsaved/ask-before-leaving');

beforeEach(async () => {
  vi.resetModules();
  leaving = await import('@/lib/notebook/unsaved/ask-before-leaving');
});

it('asks for as long as anything is unsaved', () => {
  const [one, another] = [{}, {}];
  expect(asksBeforeLeaving()).toBe(false);
  leaving.askBeforeLeaving(one, true);
  leaving.askBeforeLeaving(one, true);
  leaving.askBeforeLeaving(another, true);
  leaving.askBeforeLeaving(one, false);
  expect(asksBeforeLeaving()).toBe(true);
  leaving.askBeforeLeaving(another, false);
  expect(asksBeforeLeaving()).toBe(false);
});

it('listens only while there is something to ask, since browsers keep pages that do out of their cache', () => {
  const listen = vi.spyOn(window, 'addEventListener');
  const stop = vi.spyOn(window, 'removeEventListener');
  leaving.askBeforeLeaving({}, false);
  expect(listen).not.toHaveBeenCalled();
  const what = {};
  leaving.askBeforeLeaving(what, true);
  expect(listen).toHaveBeenCalledOnce();
  leaving.askBeforeLeaving(what, false);
  expect(stop).toHaveBeenLastCalledWith('beforeunload', listen.mock.calls[0]![1]);
  vi.restoreAllMocks();
});

it('never asks again once the window is to go without a question', () => {
  const what = {};
  leaving.askBeforeLeaving(what, true);
  leaving.leaveWithoutAsking();
  expect(asksBeforeLeaving()).toBe(false);
  leaving.askBeforeLeaving({}, true);
  expect(asksBeforeLeaving()).toBe(false);
});
