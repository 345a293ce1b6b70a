import { browser } from '#imports';

/** The URL fragment with which the panel's page begins at the settings. */
export const SETTINGS_HASH = '#settings';

/** Opens the settings in a tab: a popup would close with the first file dialog, and lose what was typed. */
export async function openSettings(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + SETTINGS_HASH });
}
