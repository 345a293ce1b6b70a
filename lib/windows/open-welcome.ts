import { browser } from '#imports';

const WELCOME = '/welcome.html';

/** Opens the welcome page in a tab, in front. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

/** Begins at the welcome page: a page in a tab becomes it, a panel opens it in a tab and begins anew itself. */
export async function welcomeAnew(): Promise<void> {
  if (await browser.tabs.getCurrent()) return location.replace(WELCOME);
  await openWelcome().finally(() => location.replace(location.pathname));
}
