import { browser } from '#imports';
import { wantInPanel } from './requested-view';

/** Firefox's sidebar, which the shared types leave out. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel (in Firefox the sidebar) of a window.
 * Call it straight from the click or command: both browsers refuse once anything was awaited before it.
 * @param windowId ignored by Firefox, which knows the window from the gesture
 * @param view what the panel is to show, in place of what it would begin with
 */
export async function openPanel(windowId: number, view?: 'notes'): Promise<void> {
  if (view) void wantInPanel(view, windowId);
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
