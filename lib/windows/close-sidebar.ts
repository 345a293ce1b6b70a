import { browser } from '#imports';

/** Firefox's sidebar, which the shared types leave out. */
interface SidebarAction {
  close(): Promise<void>;
}

/**
 * Closes Firefox's sidebar, which cannot close itself; Chromium's panel does. Must be called straight from a click or
 * command. Another extension's sidebar stays.
 */
export function closeSidebar(): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  void sidebarAction?.close().catch(() => undefined);
}
