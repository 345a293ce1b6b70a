import { expect, type Locator, type Page } from '@playwright/test';
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
    await overture.showInMenu();
    await use(overture);
    await overture.close();
  },
});

/**
 * Clicks something in the page with the real mouse: button 1 is the left one, 3 the right one. A left click is made
 * again until what was clicked has the focus, since one that comes while a window is still going only closes that.
 * @param across how far from its left edge, in pixels; the middle by default
 */
export async function realClick(
  display: VirtualDisplay,
  page: Page,
  target: Locator,
  button: 1 | 3,
  across?: number,
): Promise<void> {
  const click = async () => {
    await page.bringToFront();
    await target.scrollIntoViewIfNeeded();
    const box = (await target.boundingBox())!;
    const corner = await page.evaluate(() => ({
      x: screenX + (outerWidth - innerWidth) / 2,
      y: screenY + outerHeight - innerHeight,
    }));
    const x = corner.x + box.x + (across ?? box.width / 2);
    await display.click(x, corner.y + box.y + box.height / 2, button);
  };
  if (button === 3) return click();
  const hasFocus = () =>
    target.evaluate(
      (element) =>
        element.contains(element.ownerDocument.activeElement) && !!element.ownerDocument.activeElement,
    );
  await expect(async () => {
    await click();
    await expect.poll(hasFocus, { timeout: 2000 }).toBe(true);
  }).toPass();
}

/** Presses one of Overture's keyboard commands in the page that has the focus, until the window it opens is there. */
export async function openByKey(
  display: VirtualDisplay,
  overture: ChromiumWithOverture,
  key: 'alt+shift+o' | 'alt+shift+l',
): Promise<Page> {
  const name = key === 'alt+shift+o' ? 'popup.html' : 'sidepanel.html';
  // A second press would close what the first is still opening.
  await display.pressUntil(key, () => overture.hasOwnWindow(name), 12_000);
  return overture.ownWindow(name);
}

/** Goes from the search field of the popup to the first opener and presses Enter on it. */
export async function insertFirstByKeys(display: VirtualDisplay, popup: Page): Promise<void> {
  await expect(popup.getByRole('searchbox')).toBeFocused();
  const onFirst = () =>
    popup.evaluate(() => document.querySelector('article')?.contains(document.activeElement) ?? false);
  await display.pressUntil('Down', onFirst);
  await display.pressUntil('Return', async () => popup.isClosed());
}

/** The left half of the screen, in which the page is beside the panel, and the browser’s own question over it. */
const OVER_THE_PAGE = { x: 0, y: 0, width: 700, height: 900 };

/**
 * Does what makes the browser ask for a site, and allows it: its Allow button is one Tab away from the first focus. The
 * browser takes no answer in the first half second, so that nobody gives one by accident.
 */
export const allowWhenAsked = (display: VirtualDisplay, ask: () => Promise<void>): Promise<void> =>
  display.answer(OVER_THE_PAGE, ask, 'Tab', 'Return');

/** Tries a way through the browser's menu; one that went wrong is left and begun again, which does no harm until Return. */
async function throughMenu(display: VirtualDisplay, way: () => Promise<string[]>): Promise<void> {
  const before = await display.windows();
  for (let attempt = 1; ; attempt++) {
    try {
      const menus = await way();
      return await display.pressAway(menus, 'Return');
    } catch (error) {
      if (attempt === 4) throw error;
      const opened = async () => (await display.windows()).filter((window) => !before.includes(window));
      for (let left = await opened(); left.length > 0; left = await opened())
        await display.pressAway(left.slice(-1), 'Escape');
    }
  }
}

/**
 * Chooses the first opener from the browser's menu: from the end up to the extension's entry, its first stage, that
 * stage's first opener.
 * @param openMenu the right click
 */
export async function chooseFirstOpener(
  display: VirtualDisplay,
  openMenu: () => Promise<void>,
): Promise<void> {
  await throughMenu(display, async () => {
    const menu = await display.opening(openMenu);
    await display.pressIn(menu, 'Up');
    await display.pressIn(menu, 'Up');
    const stages = await display.opening(() => display.press('Right'));
    const openers = await display.opening(() => display.press('Right'));
    return [menu, stages, openers];
  });
}

/**
 * Chooses "Save to my notes" from the browser's menu of a selection, where it is the extension's only entry; in a
 * field it is the last one of the extension's own menu.
 * @param openMenu the right click
 */
export async function chooseFromSelection(
  display: VirtualDisplay,
  openMenu: () => Promise<void>,
  where: 'in the page' | 'in a field' = 'in the page',
): Promise<void> {
  await throughMenu(display, async () => {
    const menu = await display.opening(openMenu);
    await display.pressIn(menu, 'Up');
    await display.pressIn(menu, 'Up');
    if (where === 'in the page') return [menu];
    const own = await display.opening(() => display.press('Right'));
    await display.pressIn(own, 'Up');
    return [menu, own];
  });
}

/** The words of the first opener in one of Overture's windows. */
export const firstWords = async (page: Page): Promise<string> =>
  (await page.getByRole('article').first().locator('.words').textContent())!;
