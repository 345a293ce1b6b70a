import { browser } from '#imports';
import { closeTabs } from './close-tabs';
import { listUnlockedPages, placeOf } from './unlocked-page';

/** How often unlocked pages are looked at until they count as stuck, and how long between, in milliseconds. */
const PATIENCE = { looks: 4, pause: 250 };
/** The most looks, however busy the machine is. */
const MOST_LOOKS = 20;

/**
 * Closes the pages that have not gone blank within a second of a lock or a deletion of everything, as where a print preview or a debugger holds up
 * the thread that all pages share. To be called by the background, which has a thread of its own in Chromium, right
 * after it. On a busy machine, and on one that was just woken, the background is late too: then the second is not
 * counted, since pages that are merely slow go blank by themselves.
 */
export async function closeUnlockedPages(): Promise<void> {
  let stuck = await listUnlockedPages();
  for (
    let looks = 0, inTime = 0;
    stuck.length > 0 && inTime < PATIENCE.looks && looks < MOST_LOOKS;
    looks++
  ) {
    // oxlint-disable-next-line no-await-in-loop -- each look is at what the last one left
    if (await pauseInTime()) inTime++;
    // oxlint-disable-next-line no-await-in-loop
    const unlocked = await listUnlockedPages();
    stuck = stuck.filter((mark) => unlocked.includes(mark));
  }
  const places = stuck.map(placeOf);
  const tabIds = places.flatMap((place) => (place.startsWith('tab-') ? [Number(place.slice(4))] : []));
  await Promise.all([
    closeTabs(tabIds),
    places.includes('panel') && closePanels(),
    // Nothing closes a popup but another tab that takes the focus.
    places.includes('popup') && browser.tabs.create({}),
  ]);
}

/** Waits for the pause between two looks. @returns whether it took hardly longer than that */
async function pauseInTime(): Promise<boolean> {
  const begin = performance.now();
  await new Promise((done) => setTimeout(done, PATIENCE.pause));
  return performance.now() - begin < 2 * PATIENCE.pause;
}

/** Closes the side panels of all windows, which Chromium does where they are switched off; Firefox has no such switch. */
async function closePanels(): Promise<void> {
  await browser.sidePanel?.setOptions({ enabled: false });
  await browser.sidePanel?.setOptions({ enabled: true });
}
