import type { Page } from '@playwright/test';
import { editor, goTo, lockedTitle, press, setPassphrase, unlock } from './locking.ts';
import { expect, test } from './overture.ts';

const TOO_LONG = 'We talked until late. '.repeat(13_000);

/** Tries to close the tab, is asked, and stays. */
async function stayWhenAsked(page: Page): Promise<void> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
}

test('a note too long to be kept is all there, asks before the tab closes, and is kept once it is shorter', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const page = await overture.openOwnPage('sidepanel');
  await goTo(page, 'Notes');
  await press(page, 'New note');
  await editor(page).fill(TOO_LONG);
  await expect(page.getByText('Not saved. This is longer than one entry can be')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);

  await press(page, 'All notes');
  await expect(page.getByText('This note isn’t saved yet, so it stays open.')).toBeVisible();
  await stayWhenAsked(page);
  await expect(editor(page)).toHaveValue(TOO_LONG);

  await editor(page).fill(TOO_LONG.slice(0, 200_000));
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  const again = await overture.openOwnPage('sidepanel');
  await goTo(again, 'Notes');
  await expect(again.getByText('We talked until late.').first()).toBeVisible();
});

test('hiding asks nothing, whatever is not kept', { tag: '@proof' }, async ({ overture }) => {
  await overture.skipSafetyCard();
  const page = await overture.openOwnPage('sidepanel');
  await goTo(page, 'Notes');
  await press(page, 'New note');
  await editor(page).fill(TOO_LONG);
  await expect(page.getByText('Not saved.')).toBeVisible();
  let asked = false;
  page.on('dialog', (question) => {
    asked = true;
    void question.accept();
  });
  const closed = page.waitForEvent('close');
  await press(page, 'Hide');
  await closed;
  expect(asked).toBe(false);
});

test(
  'words that no store took are asked about over a lock too, and are there again after it',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const page = await overture.openOwnPage('sidepanel');
    await setPassphrase(page);
    await goTo(page, 'Notes');
    await press(page, 'New note');
    await editor(page).fill(TOO_LONG);
    await expect(page.getByText('Not saved.')).toBeVisible();
    await press(page, 'Lock now');
    await expect(lockedTitle(page)).toBeVisible();
    await stayWhenAsked(page);
    await unlock(page);
    await expect(editor(page)).toHaveValue(TOO_LONG);
    await editor(page).fill('Shorter.');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    let asked = false;
    page.on('dialog', () => (asked = true));
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    expect(asked).toBe(false);
  },
);
