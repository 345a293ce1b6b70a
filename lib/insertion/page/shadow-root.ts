type Opens = { openOrClosedShadowRoot?: ShadowRoot | null };
type ExtensionWorld = {
  chrome?: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
};

/**
 * The shadow root of `element`, closed ones too: Chromium gives them to an extension by
 * `chrome.dom.openOrClosedShadowRoot`, Firefox by a property of the element. Null where there is none.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    const dom = (globalThis as ExtensionWorld).chrome?.dom;
    if (dom) return dom.openOrClosedShadowRoot(element as HTMLElement);
    return (element as Opens).openOrClosedShadowRoot ?? null;
  } catch {
    // Chromium throws for elements that are not HTML, such as an svg that took the focus.
    return null;
  }
}
