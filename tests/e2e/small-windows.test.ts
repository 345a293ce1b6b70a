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
  // The list grows as its end comes near.
  await expect(async () => {
    await panel.getByRole('navigation').scrollIntoViewIfNeeded();
    await expect(panel.getByRole('navigation')).toBeInViewport({ timeout: 500 });
  }).toPass();
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

test('the filters of the popup stand in one row with no label cut, and a narrow panel begins with the first ones', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const popup = await overture.openOwnPage('popup');
  await popup.setViewportSize({ width: 380, height: 600 });
  const filters = popup.getByRole('group', { name: 'Filters' });
  await expect(filters.getByRole('button', { name: /^To say \d{3}$/ })).toBeVisible();
  const middles = await filters.locator('button, select').evaluateAll((all) =>
    all.map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return top + height / 2;
    }),
  );
  expect(middles).toHaveLength(4);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(3);
  const room = await filters.getByRole('combobox').evaluate((select: HTMLSelectElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = font;
    const label = context.measureText(select.options[0]!.text).width;
    return select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - label;
  });
  expect(room).toBeGreaterThanOrEqual(0);

  const panel = await overture.openOwnPage('sidepanel');
  const more = panel.getByRole('button', { name: 'More filters' });
  await panel.setViewportSize({ width: 380, height: 640 });
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await panel.setViewportSize({ width: 280, height: 640 });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(panel.getByRole('combobox')).toHaveCount(1);
  await more.click();
  await expect(panel.getByRole('combobox')).toHaveCount(2);
});

test('at twice the text size the popup’s navigation has two full rows, and the way on from a refusal is in sight', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const popup = await overture.openOwnPage('popup');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync('html { font-size: 187.5% !important }');
    document.adoptedStyleSheets = [large];
  });
  await popup.getByRole('button', { name: 'Insert' }).first().click();
  const tops = await popup
    .getByRole('navigation')
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(tops).toHaveLength(4);
  expect(tops.filter((top) => top === tops[0])).toHaveLength(2);
  const happened = popup.getByRole('region', { name: 'What just happened' });
  await expect(happened).toContainText('Not inserted');
  await expect(happened.getByRole('button', { name: 'Copy' })).toBeInViewport({ ratio: 1 });
});

test('what opens below the fold of the settings comes into sight', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 640 });
  await panel.getByRole('button', { name: 'Settings' }).click();
  await expect(panel.getByRole('heading', { level: 3 }).first()).toHaveText('You two');
  const restore = panel.locator('details', { hasText: 'Restore a backup' });
  await restore.locator('summary').focus();
  await panel.keyboard.press('Enter');
  await expect(restore.locator('input[type=file]')).toBeInViewport();
  await goTo(panel, 'Openers');
});
