import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The real words of the interface: WXT's fake browser has none of its own.
const messages = generateChromeMessages(await parseMessagesFile('content/ui/en.yml'));
fakeBrowser.i18n.getMessage = ((key: string, given?: string | string[]) =>
  (messages[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => [given].flat()[Number(place) - 1] ?? '',
  )) as never;

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

// jsdom has nothing else to do either.
globalThis.requestIdleCallback ??= ((callback: () => void) => setTimeout(callback)) as never;
globalThis.cancelIdleCallback ??= clearTimeout;
