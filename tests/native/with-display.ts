import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { VirtualDisplay } from '../../scripts/browser/virtual-display.ts';
import { withDemo } from '../with-demo.ts';

/** A Chromium on a virtual display: real clicks and keys, the only way to the browser's own menu and commands. */
export const withDisplay = withDemo.extend<{ overture: ChromiumWithOverture }, { display: VirtualDisplay }>({
  display: [
    async ({}, use) => {
      const display = await VirtualDisplay.start();
      await use(display);
      display.stop();
    },
    { scope: 'worker' },
  ],
  overture: async ({ display }, use) => {
    const overture = await ChromiumWithOverture.launch({
      headless: false,
      env: display.env,
      args: ['--window-position=0,0', '--window-size=1280,1000'],
    });
    await overture.skipSafetyCard();
    await use(overture);
    await overture.close();
  },
});

/**
 * Clicks something in the page with the real mouse: button 1 is the left one, 3 the right one.
 * @param across how far from its left edge, in pixels; the middle by default
 */
export async function realClick(
  display: VirtualDisplay,
  page: Page,
  target: Locator,
  button: 1 | 3,
  across?: number,
): Promise<void> {
  const box = (await target.boundingBox())!;
  const corner = await page.evaluate(() => ({
    x: screenX + (outerWidth - innerWidth) / 2,
    y: screenY + outerHeight - innerHeight,
  }));
  await display.click(
    corner.x + box.x + (across ?? box.width / 2),
    corner.y + box.y + box.height / 2,
    button,
  );
}

/**
 * Chooses the first opener from the browser's menu: from the end up to the extension's entry, its first stage, that
 * stage's first opener. A key that comes before its menu is ready is lost, so until the last one it may begin again.
 * @param openMenu the right click
 */
export async function chooseFirstOpener(
  display: VirtualDisplay,
  openMenu: () => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await openFirstStage(display, openMenu, attempt * READY);
      break;
    } catch (error) {
      if (attempt === 4) throw error;
      await display.press('Escape', 'Escape', 'Escape');
    }
  }
  await display.press('Return');
}

/** How long a menu that is on the screen may take to be ready for keys, in milliseconds, on a machine at rest. */
const READY = 400;

async function openFirstStage(
  display: VirtualDisplay,
  openMenu: () => Promise<void>,
  ready: number,
): Promise<void> {
  await display.opening(openMenu);
  await wait(ready);
  await display.press('Up', 'Up');
  await display.opening(() => display.press('Right'));
  await display.opening(() => display.press('Right'));
}

/**
 * Chooses "Keep in my notes" from the browser's menu of a selection, where it is the extension's only entry; in a
 * field it is the last one of the extension's own menu.
 * @param openMenu the right click
 */
export async function chooseFromSelection(
  display: VirtualDisplay,
  openMenu: () => Promise<void>,
  where: 'in the page' | 'in a field' = 'in the page',
): Promise<void> {
  await display.opening(openMenu);
  await wait(READY);
  await display.press('Up', 'Up');
  if (where === 'in a field') {
    await display.opening(() => display.press('Right'));
    await display.press('Up');
  }
  await display.press('Return');
}

/** The words of the first opener in one of Overture's windows. */
export const firstWords = async (page: Page): Promise<string> =>
  (await page.getByRole('article').first().locator('.words').textContent())!;
