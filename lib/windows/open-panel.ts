import { browser } from '#imports';
import { requestPanelView } from './panel-view-request';

/** Firefox's sidebar, which the shared types leave out. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel of a window (in Firefox the sidebar).
 * Must be called straight from a click or command: both browsers refuse once anything was awaited before it.
 * @param windowId ignored by Firefox, which knows the window from the gesture
 * @param view the view with which the panel begins, instead of its usual one
 */
export async function openPanel(windowId: number, view?: 'notes'): Promise<void> {
  if (view) void requestPanelView(view, windowId);
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
