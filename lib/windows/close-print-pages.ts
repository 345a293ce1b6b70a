import { browser } from '#imports';
import { closeTabs } from './close-tabs';

/** Closes the pages that were opened to print from, with the print previews over them, which show what is private too. */
export async function closePrintPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getURL('/print.html') });
  await closeTabs(tabs.map(({ id }) => id!));
}
