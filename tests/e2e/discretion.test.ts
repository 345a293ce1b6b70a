import type { Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { goTo, press, setPassphrase, settings, writeNote } from './locking.ts';
import { expect, test } from './overture.ts';

const country = (page: Page) => page.getByRole('combobox', { name: 'Your country' });
const help = (page: Page) => press(page, 'Help');
const stored = (overture: ChromiumWithOverture) =>
  overture.inWorker<Record<string, unknown>>('chrome.storage.local.get(null)');

test.describe('months later', () => {
  // A browser whose clock was moved is of no use to other tests.
  test.use({ ownBrowser: true });

  test(
    'names places to turn to, remembers the country only if told to, and can be made less visible, also while locked',
    { tag: '@proof' },
    async ({ overture }) => {
      await overture.skipSafetyCard();
      const panel = await overture.openOwnPage('sidepanel');
      const traces = async () =>
        Object.keys(await stored(overture)).filter((key) => key.startsWith('safetyCountry'));
      await help(panel);
      await expect(country(panel)).toHaveValue('');
      await country(panel).selectOption('Spain');
      const number = panel.getByRole('link', { name: '016' });
      await expect(number).toHaveAttribute('href', 'tel:016');
      await expect(panel.getByText('it stays in the call log of the phone')).toBeVisible();
      await expect(panel.getByText('53 languages')).toBeVisible();
      await country(panel).selectOption('Another country');
      await expect(panel.getByText('call your local emergency number').first()).toBeVisible();
      await expect(panel.getByRole('link')).toHaveCount(0);
      await country(panel).selectOption('Another country of the European Union');
      await expect(panel.getByRole('link', { name: '116 016' })).toBeVisible();
      await country(panel).selectOption('United Kingdom');
      await expect(panel.getByRole('heading', { name: 'For men' })).toBeVisible();
      expect(await traces()).toEqual([]);
      await panel.keyboard.press('Escape');

      await panel.reload();
      await help(panel);
      await expect(country(panel)).toHaveValue('');
      await country(panel).selectOption('United Kingdom');
      await panel.getByRole('checkbox', { name: 'Remember this country' }).check();
      await expect.poll(async () => (await stored(overture)).safetyCountry).toBe('GB');
      await press(panel, 'Close');
      await setPassphrase(panel);
      await press(panel, 'Lock now');
      await panel.reload();
      await help(panel);
      await expect(country(panel)).toHaveValue('GB');
      await expect(panel.getByRole('link', { name: '0808 2000 247' })).toBeVisible();
      await expect(panel.getByText('Check this before')).toHaveCount(0);
      await panel.getByRole('checkbox', { name: 'Remember this country' }).uncheck();
      await expect.poll(traces).toEqual([]);
      await panel.clock.setFixedTime('2027-02-21T12:00:00Z');
      await country(panel).selectOption('Ireland');
      await expect(
        panel.getByText('Check this before you rely on it: we last saw it on November 22, 2026.'),
      ).toBeVisible();
      await press(panel, 'Close');

      await settings(panel);
      const inMenu = (id: string) =>
        overture.inWorker<boolean>(
          `chrome.contextMenus.update('${id}', { enabled: true }).then(() => true, () => false)`,
        );
      expect(await inMenu('open-panel')).toBe(false);
      expect(await overture.inWorker('chrome.action.getTitle({})')).toBe('Overture');

      await panel.getByRole('combobox', { name: 'Title of the toolbar button' }).selectOption('Notes');
      await expect.poll(() => overture.inWorker('chrome.action.getTitle({})')).toBe('Notes');
      const menu = panel.getByRole('checkbox', { name: 'Show Overture in the right-click menu' });
      await menu.check();
      await expect.poll(() => inMenu('open-panel')).toBe(true);
      expect(await inMenu('understand')).toBe(true);
      await menu.uncheck();
      await expect(panel.getByText('Overture is no longer in the menu.')).toBeVisible();
      await expect.poll(() => inMenu('open-panel')).toBe(false);
      for (const id of ['understand', 'keep-selection']) expect(await inMenu(id)).toBe(false);
    },
  );
});

test('one press hides: blank at once, locked, closed, and nothing that was typed is lost', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await setPassphrase(panel);
  await writeNote(panel, 'Not for other eyes');
  await press(panel, 'New note');
  await panel.keyboard.type('half a sen');
  const closed = panel.waitForEvent('close');
  await press(panel, 'Hide');
  await expect(panel.locator('body')).toHaveText('');
  await closed;
  expect(Object.keys(await overture.sessionStorage())).not.toContain('key');

  // From the safety card, which covers the header; in the last tab of the window an empty page stays instead.
  const last = await overture.openOwnPage('sidepanel');
  await help(last);
  for (const page of overture.context.pages()) if (page !== last) await page.close();
  await last.getByRole('dialog').getByRole('button', { name: 'Hide' }).click();
  await expect(last).toHaveURL('about:blank');

  await last.goto(`chrome-extension://${overture.extensionId}/sidepanel.html`);
  await goTo(last, 'Notes');
  await last.getByLabel('Passphrase', { exact: true }).fill('velvet kettle orbit pardon');
  await last.keyboard.press('Enter');
  await expect(last.getByText('Not for other eyes')).toBeVisible();
  await expect(last.getByText('half a sen')).toBeVisible();
});
