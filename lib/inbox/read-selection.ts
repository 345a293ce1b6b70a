import { browser } from '#imports';
import { loadPageScript } from '@/lib/insertion/load-page-script';
import { readPageSelection, type PageSelection } from './read-page-selection';
import { toSelectionResult, refusedSelection, type SelectionResult } from './selection';

/** The part of the browser's click event that is needed here. */
interface Click {
  /** The selected text without its line breaks. */
  selectionText?: string | undefined;
  frameId?: number | undefined;
  /** Whether the click was in an editable element. */
  editable: boolean;
}

/**
 * Reads the selection of the frame in which the context menu was clicked, by the permission the click gave.
 * Where that frame cannot be entered, uses the one-line text of the click event instead; but not that of a field, which
 * may hold a password. Never throws.
 */
export async function readSelection(tabId: number, click: Click): Promise<SelectionResult> {
  const found = await selectionInFrame(tabId, click);
  if (found?.kind === 'secret-field') return refusedSelection('secret-field');
  if (found && found.text.trim() !== '') return toSelectionResult(found.text);
  return toSelectionResult(click.editable ? '' : (click.selectionText ?? ''));
}

async function selectionInFrame(
  tabId: number,
  { frameId = 0, editable }: Click,
): Promise<PageSelection | undefined> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await loadPageScript({ tabId, frameId });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: readPageSelection,
      args: [editable],
    });
    return answer?.result as PageSelection | undefined;
  } catch {
    // The extension store, the browser's own pages and frames of another site refuse scripts.
    return undefined;
  }
}
