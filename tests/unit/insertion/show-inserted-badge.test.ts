import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showInsertedBadge } from '@/entrypoints/background/show-inserted-badge';
import { pendingResult } from '@/lib/insertion/pending-result';
import { refused } from '@/lib/insertion/page/insertion-result';
import { emptyWorld } from '../notebook/empty-world';

let shown: string[];

beforeEach(async () => {
  await emptyWorld();
  shown = [];
  const setBadgeText = async ({ text }: { text: string }) => void shown.push(text);
  Object.assign(fakeBrowser.action, { setBadgeText });
  showInsertedBadge();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it('shows for a moment that words went in, and no more', async () => {
  await pendingResult.setValue({ words: 'Hi', result: { kind: 'inserted' } });
  await vi.waitFor(() => expect(shown.at(-1)).toBe('✓'));
  await vi.runAllTimersAsync();
  expect(shown.at(-1)).toBe('');
});

it('shows nothing of what went wrong, which opens the popup', async () => {
  await pendingResult.setValue({ words: 'Hi', result: refused('gone') });
  await vi.runAllTimersAsync();
  expect(shown).not.toContain('✓');
});
