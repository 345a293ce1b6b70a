const queues = new Map<string, Promise<unknown>>();

/**
 * Runs tasks under one Web Lock one at a time among all pages of the extension, in the order they were requested; a
 * page that dies releases its lock. Where the page has no Web Locks, at least the tasks of this page wait for one another.
 */
export async function withWebLock<T>(name: string, task: () => Promise<T>): Promise<T> {
  if (navigator.locks) return navigator.locks.request(name, task) as Promise<T>;
  const run = (queues.get(name) ?? Promise.resolve()).then(task);
  queues.set(
    name,
    run.catch(() => undefined),
  );
  return run;
}
