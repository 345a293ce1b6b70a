import type { Locator, Page } from '@playwright/test';
import { disclose, goTo, press } from './locking.ts';
import { expect, test } from './overture.ts';

const country = (page: Page) => page.getByRole('combobox', { name: 'Your country' });
const place = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await goal.evaluate((element) => element === document.activeElement).catch(() => false)) return;
  }
  throw new Error(`${key} never came to ${goal}`);
}

test('by keys alone from Learn to a place, its cost, the questions to ask, and to safety first', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  await overture.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  await expect(panel.getByRole('article').first()).toBeVisible();
  await keyboard.press('5');
  await tabTo(panel, panel.getByRole('button', { name: 'Find a counselor or therapist' }));
  await keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Find help' })).toBeVisible();
  await expect(panel.getByText('please don’t go together for now')).toBeVisible();

  await tabTo(panel, country(panel));
  await keyboard.type('United K');
  await expect(country(panel)).toHaveValue('GB');
  await expect(place(panel, 'Tavistock Relationships')).toContainText('£100 to £120');
  await expect(place(panel, 'Tavistock Relationships')).toContainText('Seen on November 29, 2026');
  await expect(place(panel, 'Who pays')).toContainText('The NHS generally doesn’t pay');
  await expect(panel.getByRole('link', { name: '0808 802 4040' })).toHaveAttribute('href', 'tel:08088024040');
  // An address would stay in the browser's history.
  await expect(panel.locator('a:not([href^="tel:"])')).toHaveCount(0);

  await tabTo(panel, panel.locator('summary', { hasText: 'What to ask on a first call' }));
  await keyboard.press('Enter');
  await tabTo(panel, panel.getByRole('button', { name: 'Copy the questions' }));
  await keyboard.press('Enter');
  await expect(panel.getByText('Copied.')).toBeVisible();
  const copied = await panel.evaluate<string>('navigator.clipboard.readText()');
  expect(copied.split('\n')).toHaveLength(10);
  expect(copied).toContain('10. What do you do if one of us is afraid of the other?');

  await tabTo(panel, panel.getByRole('button', { name: 'Open Help' }), 'Shift+Tab');
  await keyboard.press('Enter');
  const dialog = panel.getByRole('dialog');
  // Chosen once, for both.
  await expect(dialog.getByRole('combobox', { name: 'Your country' })).toHaveValue('GB');
  await expect(dialog.getByRole('link', { name: '0808 2000 247' })).toBeVisible();
  await expect(dialog.getByText('Tavistock Relationships')).toHaveCount(0);
  await keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Open Help' })).toBeFocused();
});

test('prints the questions from a page that holds nothing else, under a title that says nothing', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await goTo(panel, 'Learn');
  await press(panel, 'Find a counselor or therapist');
  await disclose(panel, 'What to ask on a first call');
  await overture.context.addInitScript(() => {
    if (location.pathname !== '/print.html') return;
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      Object.assign(window, { printedAs: document.title });
    };
  });
  const opened = overture.context.waitForEvent('page');
  await press(panel, 'Print the questions');
  const paper = await opened;
  await expect.poll(() => paper.evaluate('window.printedAs')).toBe('Questions');
  await paper.emulateMedia({ media: 'print' });
  const text = await paper.evaluate(() => document.body.innerText);
  expect(text).toMatch(/^What to ask on a first call\s+1?\.?\s*Were you trained/);
  expect(text.trim()).toMatch(/afraid of the other\?$/);
  await paper.evaluate(() => dispatchEvent(new Event('afterprint'))).catch(() => undefined);
});

test('is one press away after a yes', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await goTo(panel, 'What now');
  await panel.getByRole('radio', { name: 'Yes' }).check();
  await press(panel, 'Find a counselor or therapist');
  await expect(panel.getByRole('heading', { name: 'Find help' })).toBeVisible();
  await country(panel).selectOption('Mexico');
  await expect(panel.getByText('We haven’t found a place for couples in this country')).toBeVisible();
  await expect(panel.getByRole('link', { name: '800 900 4321' })).toBeVisible();
});

test('Help says what to do when they threaten to hurt themselves, with the crisis line of the country, and leads to places for couples', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await expect(panel.getByRole('article').first()).toBeVisible();
  await panel.keyboard.press('s');
  const dialog = panel.getByRole('dialog');
  await disclose(panel, 'If they threaten to hurt themselves');
  await expect(dialog.getByText('What they do is not your fault')).toBeVisible();
  await expect(dialog.getByText('Choose your country above to see a crisis line')).toBeVisible();
  await country(panel).selectOption('United States');
  const threat = dialog.locator('details[open]');
  await expect(threat.getByRole('link', { name: '988' })).toHaveAttribute('href', 'tel:988');
  await country(panel).selectOption('United Kingdom');
  await expect(threat.getByText('We haven’t found a crisis line for this country')).toBeVisible();
  await press(panel, 'Find a counselor or therapist');
  await expect(dialog).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: 'Find help' })).toBeVisible();
  await expect(country(panel)).toHaveValue('GB');
});

test.describe('months later', () => {
  // A browser whose clock was moved is of no use to other tests.
  test.use({ ownBrowser: true });

  test('asks to check what was read long ago', async ({ overture }) => {
    await overture.skipSafetyCard();
    const panel = await overture.openOwnPage('sidepanel');
    await goTo(panel, 'Learn');
    await press(panel, 'Find a counselor or therapist');
    await country(panel).selectOption('Japan');
    await expect(panel.getByRole('link', { name: '03-3971-3741' })).toBeVisible();
    const check = panel.getByText('Check this before you rely on it: we last saw it on November 29, 2026.');
    await expect(check).toHaveCount(0);
    await panel.clock.setFixedTime('2027-02-27T12:00:00Z');
    await country(panel).selectOption('Norway');
    await country(panel).selectOption('Japan');
    await expect(check).toHaveCount(1);
  });
});
