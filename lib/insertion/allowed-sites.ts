import { browser } from '#imports';

/**
 * Asks the person to allow one site from now on. Call it straight from a click; both browsers refuse otherwise.
 * @param pattern from `sitePattern`
 * @returns whether the site is allowed now
 */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes a permission back at once. */
export async function forbidSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** The sites allowed so far, as match patterns in alphabetical order. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** Calls back whenever a site was allowed or forbidden, in whichever window. @returns a function that stops it */
export function onAllowedSites(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
