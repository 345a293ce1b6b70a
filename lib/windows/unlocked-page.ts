import { browser } from '#imports';

/**
 * The beginning of the Web Lock that a page holds while it shows the notebook. After it stands where the
 * page is, and a random value, which tells a page that was unlocked anew from one that never went blank.
 */
const PREFIX = 'overture-unlocked.';

/** Where an unlocked page is: in the tab of this id, in a panel or in the popup. */
type PagePlace = `tab-${number}` | 'panel' | 'popup';

/**
 * Marks this page as one that shows the notebook, for the background, which closes it where it is not blank soon after a
 * lock or a deletion of everything. A Web Lock says that without the page, which may be stuck, and ends however the page ends.
 * @returns a function that takes the mark back, to be called once the page is blank. While a print preview goes on
 * showing what the page showed, the mark stays
 */
export function markUnlocked(): () => void {
  const mark = new AbortController();
  const { signal } = mark;
  let isBlank = false;
  let hasPreview = false;
  const follow = (change: { isBlank?: true; hasPreview?: boolean }) => {
    ({ isBlank, hasPreview } = { isBlank, hasPreview, ...change });
    if (isBlank && !hasPreview) mark.abort();
  };
  addEventListener('beforeprint', () => follow({ hasPreview: true }), { signal });
  addEventListener('afterprint', () => follow({ hasPreview: false }), { signal });
  const unmarked = new Promise<void>((done) => signal.addEventListener('abort', () => done()));
  void placeOfThisPage().then((place) =>
    navigator.locks?.request(`${PREFIX}${place}.${crypto.randomUUID()}`, () => unmarked),
  );
  return () => follow({ isBlank: true });
}

async function placeOfThisPage(): Promise<PagePlace> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (tab?.id !== undefined) return `tab-${tab.id}`;
  return location.pathname === '/popup.html' ? 'popup' : 'panel';
}

/** Lists the marks of the pages that are unlocked, whether they answer or not. */
export async function listUnlockedPages(): Promise<string[]> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));
}

/** Returns where the page with this mark is. */
export function placeOf(mark: string): PagePlace {
  return mark.slice(PREFIX.length).split('.')[0] as PagePlace;
}
