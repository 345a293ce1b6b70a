import type { Page } from '@playwright/test';

/** Of things that look and are placed alike, this many are tried: a list of hundreds has a handful of kinds. */
const OF_A_KIND = 2;

/** What somebody with a keyboard could stand on without seeing where they are. Moves the focus, so it comes last. */
export async function checkFocus(page: Page): Promise<string[]> {
  // From here on the browser shows the focus, as it does to those who use keys.
  await page.keyboard.press('Tab');
  return page.evaluate((ofAKind) => {
    const complaints = new Set<string>();
    const modal = [...document.querySelectorAll('dialog')].find((dialog) => dialog.matches(':modal'));
    const focusable =
      'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), ' +
      'textarea:not(:disabled), summary, [tabindex="0"]';
    const seen = new Map<string, number>();
    for (const element of (modal ?? document.body).querySelectorAll<HTMLElement>(focusable)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const kind = [element, element.parentElement!]
        .map(({ localName, className }) => localName + className)
        .join();
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      if (before >= ofAKind) continue;
      const name = `${element.localName} “${element.ariaLabel ?? element.textContent?.trim().slice(0, 30)}”`;
      (document.activeElement as HTMLElement | null)?.blur();
      const plain = looks(element);
      element.focus();
      if (document.activeElement !== element) complaints.add(`focus: cannot be reached: ${name}`);
      else if (looks(element) === plain) complaints.add(`focus: cannot be seen on ${name}`);
    }
    return [...complaints];

    /** What can show that an element has the focus: its own looks, or those of what is drawn in its place or around it. */
    function looks(element: HTMLElement): string {
      const unseen = getComputedStyle(element).opacity === '0';
      const parts = [unseen ? null : element, element.nextElementSibling, element.parentElement];
      // A button that lies over a whole card does so with what is drawn after it.
      const styles = parts.map((part) => part && getComputedStyle(part));
      return [...styles, getComputedStyle(element, '::after')]
        .map((style) => {
          if (!style) return '';
          const outline = style.outlineStyle === 'none' ? '' : style.outlineWidth + style.outlineColor;
          return [outline, style.boxShadow, style.borderColor, style.backgroundColor].join();
        })
        .join(';');
    }
  }, OF_A_KIND);
}
