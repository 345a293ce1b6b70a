import type { Page } from '@playwright/test';

/** Whether somebody who hears the page finds its one main part and what that is called. */
export const checkStructure = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const complaints: string[] = [];
    const mains = document.querySelectorAll('main, [role=main]').length;
    if (mains !== 1) complaints.push(`structure: ${mains} main parts instead of one`);
    // While a dialog is open, nothing behind it can be reached.
    const modal = [...document.querySelectorAll('dialog')].find((dialog) => dialog.matches(':modal'));
    const scope = modal ?? document.querySelector('main') ?? document.body;
    const headings = [...scope.querySelectorAll('h1')].filter((h1) => h1.checkVisibility());
    const named = '[aria-label]:not([aria-label=""]), [aria-labelledby]';
    const region =
      scope.matches(named) || scope.querySelector(`section:is(${named}), [role=region]:is(${named})`);
    if (headings.length > 1) complaints.push(`structure: ${headings.length} visible h1 instead of one`);
    if (headings.length === 0 && !region)
      complaints.push('structure: neither a visible h1 nor a named region');
    return complaints;
  });
