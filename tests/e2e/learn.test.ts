import { expect, test } from './overture.ts';
import { goTo, lockedTitle, press, setPassphrase, unlock } from './locking.ts';

test('leads through the six steps, keeps a tick, and goes to the words and questions of a step', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const step = (number: number) => panel.locator(`summary[data-step="${number}"]`);
  await goTo(panel, 'Learn');
  await expect(panel.locator('summary[data-step]')).toHaveCount(6);
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await step(4).click();
  const tick = panel.getByRole('checkbox').first();
  await tick.click();
  await expect(tick).toBeChecked();
  await panel.reload();
  await goTo(panel, 'Learn');
  await step(4).click();
  await expect(tick).toBeChecked();
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(1);

  await press(panel, 'My own support');
  await expect(panel.getByRole('combobox', { name: 'Where you are' })).toHaveValue('own-support');
  await expect(panel.getByRole('list', { name: 'Openers' })).toBeFocused();

  await goTo(panel, 'Learn');
  await expect(tick).toBeVisible();
  await press(panel, 'Support for me');
  await expect(panel.getByRole('heading', { name: 'Support for me' })).toBeVisible();

  await goTo(panel, 'Learn');
  await panel.locator('summary', { hasText: 'Words that tend to shut the door' }).click();
  const instead = panel
    .getByRole('listitem')
    .filter({ hasText: 'Asking again a few days after a no' })
    .getByRole('button');
  const words = (await instead.first().textContent())!.trim();
  await instead.first().click();
  const card = panel.getByRole('article', { name: words });
  await expect(card.locator('[data-leads]')).toBeFocused();
  await expect(card).toBeInViewport();
});

test(
  'while locked, the guide and the words for a reply can be read, and nothing of the person',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const panel = await overture.openOwnPage('sidepanel');
    await setPassphrase(panel);
    await goTo(panel, 'What now');
    await press(panel, 'Write down what I tried');
    await panel.getByRole('radio', { name: 'My own words' }).check();
    const own = panel.getByRole('textbox', { name: 'What I said' });
    await own.fill('Half a sen');
    await press(panel, 'Lock now');
    await expect(panel.getByText('What you tried is locked.')).toBeVisible();
    await expect(own).toHaveCount(0);
    await panel.getByRole('radio', { name: 'Yes' }).check();
    await expect(panel.getByRole('article').first()).toBeVisible();

    await goTo(panel, 'Learn');
    await panel.locator('summary[data-step="1"]').click();
    const tick = panel.getByRole('checkbox').first();
    await tick.click();
    await expect(panel.getByText('Check marks are locked too.')).toBeVisible();
    await expect(tick).not.toBeChecked();

    await panel.getByRole('banner').getByRole('button', { name: 'Unlock' }).click();
    await unlock(panel);
    await expect(lockedTitle(panel)).toHaveCount(0);
    await tick.click();
    await expect(tick).toBeChecked();
    await goTo(panel, 'What now');
    await expect(own).toHaveValue('Half a sen');
  },
);
