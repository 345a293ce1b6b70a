/** How long a window that was just closed may take to be gone, in milliseconds. */
const GOING = 1000;

const lockOf = (id: string) => `overture-window-${id}`;

/** Says that this window lives, until it is gone, however it goes: a browser frees the locks of a page that is no more. */
export function liveAs(id: string): void {
  void navigator.locks?.request(lockOf(id), () => new Promise(() => undefined));
}

/**
 * Runs a task as soon as the window that lived under this id is gone; not at all where it lives on.
 * Where a page has no Web Locks, every window is taken for gone.
 */
export async function onceGone(id: string, task: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return task();
  const tooLong = AbortSignal.timeout(GOING);
  await navigator.locks.request(lockOf(id), { signal: tooLong }, task).catch((error: unknown) => {
    if (error !== tooLong.reason) throw error;
  });
}
