import { browser } from '#imports';

/**
 * Asks the person to allow one site permanently. Must be called straight from a click; both browsers refuse otherwise.
 * @param pattern from `sitePattern`
 * @returns whether the site is allowed now
 */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Revokes the permission for a site at once. */
export async function forbidSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Returns the allowed sites, as match patterns in alphabetical order. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** Calls back whenever a site was allowed or forbidden, in any window. @returns a function that stops it */
export function onAllowedSites(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
