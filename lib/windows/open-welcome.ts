import { browser } from '#imports';

const WELCOME = '/welcome.html';

/** Opens the welcome page in a new tab, in front. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

/** Reloads this page without the fragment that said where to begin. */
export function reloadWithoutHash(): void {
  history.replaceState(null, '', location.pathname);
  location.reload();
}

/** Restarts at the welcome page: a page in a tab navigates to it, a panel opens it in a tab and reloads itself. */
export async function restartAtWelcome(): Promise<void> {
  if (await browser.tabs.getCurrent()) return location.replace(WELCOME);
  await openWelcome().finally(() => reloadWithoutHash());
}
