import type { Page } from '@playwright/test';
import type { Look } from '../looks.ts';

/** No view is longer than this, in CSS pixels; a picture that hit it would say that something grows without end. */
const TALLEST = 6000;

/**
 * Gives an open page another look, as a person would by resizing the window or changing a setting.
 * @param whole makes the window as tall as what is in it
 */
export async function dress(page: Page, look: Look, whole = false): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.dark ? 'dark' : 'light',
    forcedColors: look.forced ? 'active' : 'none',
    media: look.print ? 'print' : 'screen',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.evaluate(
    ({ large, rightToLeft }) => {
      const { style } = document.documentElement;
      // Twice theme.css's 93.75 %.
      style.fontSize = large ? '187.5%' : '';
      document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
    },
    { large: look.large, rightToLeft: look.rightToLeft },
  );
  if (whole) {
    const hidden = await page.evaluate(() =>
      Math.max(
        0,
        ...[document.documentElement, ...document.querySelectorAll('main, dialog')].map(
          (part) => part.scrollHeight - part.clientHeight,
        ),
      ),
    );
    const height = Math.min(look.height + hidden, TALLEST);
    if (hidden > 0) await page.setViewportSize({ width: look.width, height });
    await page.evaluate(() =>
      document.querySelectorAll('main, dialog').forEach((part) => part.scrollTo(0, 0)),
    );
  }
  await page.evaluate(async () => {
    document.activeElement?.scrollIntoView({ block: 'nearest' });
    await document.fonts.ready;
    // Two frames: one for the new layout, one for what watches it.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
