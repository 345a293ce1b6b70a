const queues = new Map<string, Promise<unknown>>();

/**
 * Runs one task at a time among all pages of the extension, in the order asked; a page that dies frees its turn.
 * Where the page has no Web Locks, at least the tasks of this page wait for one another.
 */
export async function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  if (navigator.locks) return navigator.locks.request(name, task) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(task);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
