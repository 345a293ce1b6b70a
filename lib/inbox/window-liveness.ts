/** How long a window that was just closed may take to release its lock, in milliseconds. */
const CLOSING_TIMEOUT = 1000;

const lockName = (id: string) => `overture-window-${id}`;

/** Marks this window as alive by a Web Lock, which the browser releases however the window ends. */
export function holdWindowLock(id: string): void {
  void navigator.locks?.request(lockName(id), () => new Promise(() => undefined));
}

/**
 * Runs a task as soon as the window with this id is closed, and not at all where it stays open.
 * Where a page has no Web Locks, every window counts as closed.
 */
export async function whenWindowClosed(id: string, task: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return task();
  const timeout = AbortSignal.timeout(CLOSING_TIMEOUT);
  await navigator.locks.request(lockName(id), { signal: timeout }, task).catch((error: unknown) => {
    if (error !== timeout.reason) throw error;
  });
}
