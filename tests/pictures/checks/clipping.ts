import type { Page } from '@playwright/test';

/** Words that are cut off at a side, or can only be read by scrolling sideways. */
export const checkClipping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const complaints = new Set<string>();
    const named = (element: Element) =>
      `${element.localName}.${element.classList[0] ?? ''} “${element.textContent?.trim().slice(0, 30)}”`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) complaints.add(`clipping: the page scrolls sideways`);

    /** For screen readers alone, which is no loss to anybody who sees. */
    const isUnseen = (element: Element) =>
      (element.clientWidth <= 1 && element.clientHeight <= 1) || element.closest('.visually-hidden') !== null;
    const modal = [...document.querySelectorAll('dialog')].find((dialog) => dialog.matches(':modal'));
    /** Ends in dots, which say that there is more: a row that opens what it stands for. */
    const endsInDots = (element: Element) => getComputedStyle(element).textOverflow === 'ellipsis';
    for (const element of (modal ?? document.body).querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || isUnseen(element) || endsInDots(element))
        continue;
      if (element.matches('input, textarea, select, option, svg, svg *')) continue;
      const { overflowX } = getComputedStyle(element);
      if (
        overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.textContent?.trim()
      )
        complaints.add(
          `clipping: ${overflowX === 'auto' ? 'scrolls sideways' : 'is cut off'}: ${named(element)}`,
        );
    }

    const texts = document.createTreeWalker(modal ?? document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement!;
      if (
        !text.textContent?.trim() ||
        !parent.checkVisibility({ visibilityProperty: true }) ||
        isUnseen(parent) ||
        endsInDots(parent)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > root.clientWidth + 1))
        complaints.add(`clipping: reaches out of the window: ${named(parent)}`);
    }
    return [...complaints];
  });
