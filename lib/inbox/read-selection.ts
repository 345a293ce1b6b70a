import { browser } from '#imports';
import { selectedInPage, type SelectedInPage } from './selected-in-page';
import { asSelection, refuse, type Selection } from './selection';

/** What a click in the context menu says. */
interface Click {
  /** As the browser gives it: in one line. */
  selectionText?: string | undefined;
  frameId?: number | undefined;
  /** The click was in something one can write in. */
  editable: boolean;
}

/**
 * Reads what was selected where the menu was clicked, in that one frame, by the permission the click gave.
 * Where the frame cannot be entered, the browser's own text in one line has to do; but not that of a field, which
 * may be one for a password. Never throws.
 */
export async function readSelection(tabId: number, click: Click): Promise<Selection> {
  const found = await inFrame(tabId, click);
  if (found?.kind === 'secret-field') return refuse('secret-field');
  if (found && found.text.trim() !== '') return asSelection(found.text);
  return asSelection(click.editable ? '' : (click.selectionText ?? ''));
}

async function inFrame(tabId: number, { frameId = 0, editable }: Click): Promise<SelectedInPage | undefined> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({
      target,
      func: selectedInPage,
      args: [editable],
    });
    return answer?.result as SelectedInPage | undefined;
  } catch {
    // The store, the browser's own pages, and frames of another site.
    return undefined;
  }
}
