import { browser } from '#imports';

/** What the address of the panel's page ends with when it is to begin with the settings. */
export const SETTINGS_HASH = '#settings';

/** Opens the settings in a tab: a popup would vanish with the first file to choose, and what was typed with it. */
export async function openSettings(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + SETTINGS_HASH });
}
