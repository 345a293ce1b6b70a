import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offeredLines } from '@/entrypoints/background/offered-lines';
import { forgetInsertedText } from '@/lib/insertion/forget-inserted-text';
import { asksHeldUntil } from '@/lib/insertion/held-asks';
import { menuLines } from 'virtual:words/en/menuLines';

beforeEach(() => fakeBrowser.reset());

const asks = async () => (await offeredLines()).filter(({ ask }) => ask).length;

it('leaves lines that ask out of the menu while it is kinder to wait, and not a day longer', async () => {
  const all = menuLines.filter(({ ask }) => ask).length;
  expect(await asks()).toBe(all);
  await asksHeldUntil.setValue('9999-01-01');
  expect(await asks()).toBe(0);
  expect((await offeredLines()).length).toBe(menuLines.length - all);
  await asksHeldUntil.setValue('2026-01-01');
  expect(await asks()).toBe(all);
});

it('forgets with the inserted text that anything was asked', async () => {
  await asksHeldUntil.setValue('9999-01-01');
  await forgetInsertedText();
  expect(await asksHeldUntil.getValue()).toBeNull();
});
