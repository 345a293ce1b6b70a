import { browser } from '#imports';

/**
 * Opens the popup, which begins with the question of safety until it was answered. Where the browser opens no popup, because the
 * gesture is over by now, opens the panel's page in a tab, which begins with it too.
 */
export async function openSafetyCard(): Promise<void> {
  await browser.action
    .openPopup()
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }));
}
