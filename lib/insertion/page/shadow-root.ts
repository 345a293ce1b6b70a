type Opens = { openOrClosedShadowRoot?: ShadowRoot | null };
type ExtensionWorld = { chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/**
 * Returns the shadow root of `element`, also a closed one: Chromium gives it to an extension by
 * `chrome.dom.openOrClosedShadowRoot`, Firefox by a property of the element.
 */
export function shadowRootOf(element: Element): ShadowRoot | null | undefined {
  try {
    return (globalThis as unknown as ExtensionWorld).chrome.dom.openOrClosedShadowRoot(element);
  } catch {
    // Chromium throws for elements that are not HTML, such as an svg that took the focus; those have none.
    return (element as Opens).openOrClosedShadowRoot;
  }
}
