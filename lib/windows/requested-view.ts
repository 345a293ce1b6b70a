import { browser, storage } from '#imports';

/** What the popup wants the panel of its window to show, until that panel has taken it. */
const wanted = storage.defineItem<{ view: 'notes'; windowId: number } | null>('session:wantedInPanel', {
  fallback: null,
});

/** Asks the panel of a window, which is open or about to open, for a view. */
export async function wantInPanel(view: 'notes', windowId: number): Promise<void> {
  await wanted.setValue({ view, windowId });
}

/** Calls back for each view that is asked of the panel in this window, once. @returns a function that stops it */
export function onWantedView(show: (view: 'notes') => void): () => void {
  const here = browser.windows.getCurrent();
  // The same page serves as the settings in a tab, where nobody asked for anything.
  const tab = browser.tabs.getCurrent();
  const take = async (asked: { view: 'notes'; windowId: number } | null) => {
    if (!asked || asked.windowId !== (await here).id || (await tab)) return;
    await wanted.removeValue();
    show(asked.view);
  };
  void wanted.getValue().then(take);
  return wanted.watch((asked) => void take(asked));
}
