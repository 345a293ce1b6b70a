import { browser } from '#imports';
import { settings } from '@/lib/settings/settings';
import { openWelcome } from '@/lib/windows/open-welcome';

/**
 * Returns whether Overture was never used on this computer. Installing shows nothing, since account sync installs it on
 * other computers too; the first use leads to the welcome page instead.
 */
export async function isFirstUse(): Promise<boolean> {
  const [welcomeOpened, safetySeen] = await Promise.all([
    settings.welcomeOpened.getValue(),
    // Read in a profile from before the first use was remembered.
    settings.safetyCardSeen.getValue(),
  ]);
  return !welcomeOpened && !safetySeen;
}

/** Opens the welcome page, and remembers it before, since a person may close the page before it could. */
export async function leadToWelcome(): Promise<void> {
  await settings.welcomeOpened.setValue(true);
  await openWelcome();
}

/** Opens the welcome page beside a panel that is opened for the first time; not beside a tab, nor after a reload. */
export async function openWelcomeFromPanel(): Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Once everything was deleted, the open panels reload, and the welcome page opens only where that was asked for.
  if (navigation?.type === 'reload' || (await browser.tabs.getCurrent())) return;
  if (await isFirstUse()) await leadToWelcome();
}
