import type { Page } from '@playwright/test';

/** WCAG 2.2, 2.5.8 Target Size (Minimum), in CSS pixels. Stricter than it: space around a small target does not help here. */
const LEAST = 24;

/** What a finger or an unsteady hand would miss. */
export const checkTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const complaints = new Set<string>();
    const modal = [...document.querySelectorAll('dialog')].find((dialog) => dialog.matches(':modal'));
    const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    for (const element of (modal ?? document.body).querySelectorAll<HTMLElement>(targets)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      // A link in a sentence is as high as its line.
      if (element.localName === 'a' && getComputedStyle(element).display === 'inline') continue;
      const labels = [...((element as HTMLInputElement).labels ?? [])];
      const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (width > least - 0.5 && height > least - 0.5) continue;
      const name = element.ariaLabel ?? element.textContent?.trim().slice(0, 30);
      complaints.add(`target: ${Math.round(width)} × ${Math.round(height)}: ${element.localName} “${name}”`);
    }
    return [...complaints];
  }, LEAST);
