import { insertPhrase } from '../../../../lib/insertion/page/insert-phrase';

// Writes the phrase and presses Enter after it.
(globalThis as { overture?: unknown }).overture = {
  async insert(phrase: string) {
    const result = await insertPhrase(phrase);
    let active: Element | null | undefined = document.activeElement;
    while (
      active?.shadowRoot?.activeElement ??
      (active as HTMLIFrameElement | null)?.contentDocument?.activeElement
    ) {
      active =
        active?.shadowRoot?.activeElement ?? (active as HTMLIFrameElement).contentDocument?.activeElement;
    }
    const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
    for (const type of ['keydown', 'keypress', 'keyup']) active?.dispatchEvent(new KeyboardEvent(type, key));
    return result;
  },
};
