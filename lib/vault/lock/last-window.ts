import { browser } from '#imports';
import { vaultStore } from '../record/vault-store';

/** Milliseconds in which a window that is just opening is listed. */
const OPENING = 500;

/**
 * Locks when the last ordinary window closes, and takes a session-only notebook along: on macOS, and with apps in the
 * background, the browser itself goes on, and whoever opens a window later would find everything as it was. To be called
 * whenever the background starts, which a closing window makes it do.
 * @param onclosed called when no ordinary window is left, whatever the mode
 */
export function watchLastWindow(onclosed: () => void): void {
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(() => void forgetIfNoneIsLeft(onclosed));
}

async function forgetIfNoneIsLeft(onclosed: () => void): Promise<void> {
  if (await isAnyLeft()) return;
  if ((await vaultStore.readSession())?.mode !== 'session') await vaultStore.removeSession();
  else {
    // A lock can be undone, this cannot: so another window gets the moment it needs to open.
    await new Promise((done) => setTimeout(done, OPENING));
    if (await isAnyLeft()) return;
    await vaultStore.clearSession();
  }
  onclosed();
}

/** Windows of another kind belong to apps, and to pages that opened them. */
async function isAnyLeft(): Promise<boolean> {
  const left = await browser.windows.getAll({ windowTypes: ['normal'] });
  return left.length > 0;
}
