import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { press } from './locking.ts';
import { expect, test } from './overture.ts';

/** The popup as the build has drawn it, before any script has run. */
const drawn = () => readFileSync('.output/chrome-mv3/popup.html', 'utf8');

/** Opens the popup's page in a tab, with its script held back as on a slow machine. */
async function openUnborn(
  overture: ChromiumWithOverture,
): Promise<{ page: Page; bringToLife: () => Promise<void> }> {
  const page = await overture.context.newPage();
  await page.addInitScript(
    `document.addEventListener('overture-usable', () => { globalThis.alive = true; })`,
  );
  const session = await overture.context.newCDPSession(page);
  let held: string | undefined;
  session.on('Fetch.requestPaused', ({ requestId }) => (held = requestId));
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/chunks/popup-*.js' }] });
  await page.goto(`chrome-extension://${overture.extensionId}/popup.html`, { waitUntil: 'commit' });
  await expect.poll(() => held).toBeDefined();
  return {
    page,
    bringToLife: async () => {
      await session.send('Fetch.continueRequest', { requestId: held! });
      await expect.poll(() => page.evaluate('globalThis.alive')).toBe(true);
    },
  };
}

test.beforeEach(({ overture }) => overture.skipSafetyCard());

test('the popup shows its first openers before any of its scripts has run', async ({ overture }) => {
  expect(drawn().match(/<article/g)?.length).toBeGreaterThanOrEqual(5);
  const { page } = await openUnborn(overture);
  await expect(page.getByRole('searchbox', { name: 'Find words for …' })).toBeFocused();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Notes' })).toBeVisible();
});

test('what was typed and chosen before stays, and is searched for', async ({ overture }) => {
  const { page, bringToLife } = await openUnborn(overture);
  await page.keyboard.type('waste of mon');
  const worry = page.getByRole('search').getByRole('combobox').first();
  await worry.selectOption({ index: 1 });
  await page.getByRole('searchbox').focus();
  await bringToLife();
  await page.keyboard.type('ey');
  await expect(page.getByRole('searchbox')).toHaveValue('waste of money');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(worry).not.toHaveValue('');
  await expect.poll(() => page.getByRole('article').count()).toBeLessThan(5);
});

test('a press before is done once the page is alive', async ({ overture }) => {
  const { page, bringToLife } = await openUnborn(overture);
  await page.getByRole('navigation').getByRole('button', { name: 'Notes' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await bringToLife();
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
});

test('no press before opens a door past the safety card', async ({ overture }) => {
  await overture.inWorker('chrome.storage.local.set({ safetyCardSeen: false })');
  const { page, bringToLife } = await openUnborn(overture);
  await page.getByRole('navigation').getByRole('button', { name: 'Notes' }).click();
  await bringToLife();
  await page.getByRole('dialog').getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('hiding before blanks the page at once, and nothing comes before it', async ({ overture }) => {
  await overture.inWorker('chrome.storage.local.set({ safetyCardSeen: false })');
  const { page, bringToLife } = await openUnborn(overture);
  const closed = page.waitForEvent('close');
  await press(page, 'Hide');
  await expect(page.getByRole('article').first()).toBeHidden();
  // The page may be gone before it can say that it is alive.
  await Promise.all([closed, bringToLife().catch(() => undefined)]);
});

test('coming to life changes nothing that is seen, and warns of nothing', async ({ overture }) => {
  const page = await overture.context.newPage();
  const said: string[] = [];
  page.on('console', (message) => message.type() !== 'info' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(`
    shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true });
    addEventListener('DOMContentLoaded', () => { first = document.querySelector('.shell'); });`);
  await page.goto(`chrome-extension://${overture.extensionId}/popup.html`);
  await expect(page.getByRole('search').locator('kbd')).toBeVisible();
  // Read, and drawn anew where something of the person's is in it.
  const held = () =>
    page.evaluate<string[]>('navigator.locks.query().then(({ held }) => held.map(({ name }) => name))');
  await expect.poll(held).toEqual([expect.stringMatching(/^overture-unlocked/)]);
  expect(await page.evaluate(`first === document.querySelector('.shell')`)).toBe(true);
  expect(await page.evaluate('shifts')).toEqual([]);
  expect(said).toEqual([]);
});
