import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readMessages } from '../../scripts/prerender/read-messages.ts';

// The real words of the interface: WXT's fake browser has none of its own.
fakeBrowser.i18n.getMessage = (await readMessages('en')) as never;

// The same examples in every run, so that a red run means a change; `OVERTURE_SEED` tries others.
fc.configureGlobal({ seed: Number(process.env.OVERTURE_SEED ?? 20261122) });

// jsdom lays nothing out, so on its page everything counts as near what the window shows.
globalThis.IntersectionObserver = class {
  #told: IntersectionObserverCallback;
  constructor(told: IntersectionObserverCallback) {
    this.#told = told;
  }
  observe(target: Element) {
    queueMicrotask(
      () => target.isConnected && this.#told([{ target, isIntersecting: true } as never], this as never),
    );
  }
  unobserve() {}
  disconnect() {}
} as never;

// A window as wide as any, since jsdom knows no width.
globalThis.matchMedia ??= ((query: string) =>
  Object.assign(new EventTarget(), { matches: query.startsWith('(min-width') })) as never;

// jsdom has nothing else to do either.
globalThis.requestIdleCallback ??= ((callback: () => void) => setTimeout(callback)) as never;
globalThis.cancelIdleCallback ??= clearTimeout;
