import { browser } from '#imports';

/** Firefox's sidebar, which the shared types leave out. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel (in Firefox the sidebar) of a window.
 * Call it straight from the click or command: both browsers refuse once anything was awaited before it.
 * @param windowId ignored by Firefox, which knows the window from the gesture
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
