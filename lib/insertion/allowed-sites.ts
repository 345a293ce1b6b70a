import { browser } from '#imports';
import { watchSiteInFront } from './site-in-front';

/**
 * Asks the person to allow one site permanently. Must be called straight from a click; both browsers refuse otherwise.
 * @param pattern from `sitePattern`
 * @returns whether the site is allowed now
 */
function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Revokes the permission for a site at once. */
async function forbidSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Returns the allowed sites, as match patterns in alphabetical order. */
async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** Calls back whenever a site was allowed or forbidden, in any window. @returns a function that stops it */
function onAllowedSites(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Manages the sites the person allowed, in the browser's own list, for the windows of Overture. */
export const siteAccess = {
  allowed: allowedSites,
  allow: allowSite,
  forbid: forbidSite,
  onChange: onAllowedSites,
  watchInFront: watchSiteInFront,
};
