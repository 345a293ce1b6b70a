import { browser, storage } from '#imports';

/** The URL fragment with which the panel's page begins at the export. */
export const EXPORT_HASH = '#export';

/** What an export tab was opened for: one note or one checklist, or everything where both are missing. */
export interface ExportRequest {
  noteId?: string;
  checklistId?: string;
}

/**
 * Holds the request until the new tab reads it. In memory and not in the URL, which would stay in the history of the
 * browser. The key is `takenAlong` since the first version.
 */
const exportRequest = storage.defineItem<ExportRequest>('session:takenAlong', { fallback: {} });

/**
 * Opens the export in a tab of its own: pages need room, and a popup closes when the print dialog opens.
 * @param onopened called once the tab is there, for example to close a popup that is still open
 * @returns false, with nothing opened, where this page is in a tab already
 */
export async function openExport(request: ExportRequest, onopened?: () => void): Promise<boolean> {
  if (await browser.tabs.getCurrent()) return false;
  await exportRequest.setValue(request);
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + EXPORT_HASH });
  onopened?.();
  return true;
}

/** Returns the request this tab was opened with, and removes it. */
export async function consumeExportRequest(): Promise<ExportRequest> {
  const request = await exportRequest.getValue();
  await exportRequest.removeValue();
  return request;
}
