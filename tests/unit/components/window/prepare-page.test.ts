import { browser } from '#imports';
import { afterEach, expect, test, vi } from 'vitest';
import { preparePage } from '@/components/window/prepare-page';

afterEach(() => void vi.restoreAllMocks());

test('a page names the language its words are in, also in a browser of another one', () => {
  document.body.innerHTML = '<div id="app"></div>';
  const words = browser.i18n.getMessage;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name, given) =>
    name === '@@ui_locale' ? 'de' : words(name, given),
  );
  expect(preparePage()).toBe(document.querySelector('#app'));
  expect(document.documentElement.lang).toBe('en');
});
