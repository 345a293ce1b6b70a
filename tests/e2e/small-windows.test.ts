import { goTo } from './locking.ts';
import { expect, test } from './overture.ts';

test('at 400 % everything scrolls together, so that there is room to read', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  // 1280 by 1024 pixels at 400 %.
  await panel.setViewportSize({ width: 320, height: 256 });
  const first = panel.getByRole('article').first();
  await first.locator('.words').scrollIntoViewIfNeeded();
  await first.locator('[data-leads]').focus();
  await expect(first.locator('[data-leads]')).toBeInViewport();
  await panel.getByRole('navigation').scrollIntoViewIfNeeded();
  await expect(panel.getByRole('navigation')).toBeInViewport();
  await expect(panel.getByRole('banner')).not.toBeInViewport();
});

test('no label of the navigation breaks, also in a wide font', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  for (const width of [280, 320, 380]) {
    await panel.setViewportSize({ width, height: 640 });
    const buttons = panel.getByRole('navigation').getByRole('button');
    const heights = await buttons.evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(new Set(heights).size, `at ${width} pixels`).toBe(1);
    expect(heights[0]).toBeLessThan(70);
  }
});

test('at twice the text size the way on from a refusal is in sight', async ({ overture }) => {
  await overture.skipSafetyCard();
  const popup = await overture.openOwnPage('popup');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync('html { font-size: 187.5% !important }');
    document.adoptedStyleSheets = [large];
  });
  await popup.getByRole('button', { name: 'Insert' }).first().click();
  const happened = popup.getByRole('region', { name: 'What just happened' });
  await expect(happened).toContainText('Not inserted');
  await expect(happened.getByRole('button', { name: 'Copy' })).toBeInViewport({ ratio: 1 });
});

test('what opens below the fold of the settings comes into sight', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 640 });
  await panel.getByRole('button', { name: 'Settings' }).click();
  await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText('You two');
  const restore = panel.locator('details', { hasText: 'Restore a backup' });
  await restore.locator('summary').focus();
  await panel.keyboard.press('Enter');
  await expect(restore.locator('input[type=file]')).toBeInViewport();
  await goTo(panel, 'Openers');
});
