import { browser, storage } from '#imports';

/** A view the panel of a window is asked to show. */
interface PanelViewRequest {
  view: 'notes';
  windowId: number;
}

/** Holds the request until the panel of that window consumes it. The key is `wantedInPanel` since the first version. */
const requestedView = storage.defineItem<PanelViewRequest | null>('session:wantedInPanel', {
  fallback: null,
});

/** Asks the panel of a window, which is open or about to open, for a view. */
export async function requestPanelView(view: 'notes', windowId: number): Promise<void> {
  await requestedView.setValue({ view, windowId });
}

/** Calls back once for each view the panel of this window is asked for. @returns a function that stops it */
export function onPanelViewRequested(listener: (view: 'notes') => void): () => void {
  const thisWindow = browser.windows.getCurrent();
  // The same page serves as the settings in a tab, which must not consume a request.
  const thisTab = browser.tabs.getCurrent();
  const consume = async (request: PanelViewRequest | null) => {
    if (!request || request.windowId !== (await thisWindow).id || (await thisTab)) return;
    await requestedView.removeValue();
    listener(request.view);
  };
  void requestedView.getValue().then(consume);
  return requestedView.watch((request) => void consume(request));
}
