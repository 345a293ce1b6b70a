import { browser } from '#imports';

/**
 * Opens the popup, which begins with the safety card until it was read. Where the browser opens no popup, because the
 * gesture is over by now, opens the panel's page in a tab, which begins with it too.
 */
export async function openSafetyCard(): Promise<void> {
  await browser.action
    .openPopup()
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }));
}
