import { NotebookError } from '../records/notebook-error';

/** How long IndexedDB may take to answer, in milliseconds: it does so in a few, and was seen never to answer at all. */
const DATABASE_DEADLINE = 5000;
/** What each row adds to it, since a large restore on a slow disk takes its time. */
const FOR_EACH_ROW = 1;
/** How long a database that missed its deadline is not asked again, in milliseconds, so that not every task waits. */
const LEFT_ALONE = 60_000;

const silent = new Set<string>();

/**
 * Awaits IndexedDB no longer than its deadline, because a task that waits holds the lock that all pages need, and may be
 * the one that protects somebody. The request itself goes on; a late answer is dropped.
 * @param name of the database that is asked, or of its deletion
 * @param rows how many rows the request moves, as far as that is known
 * @throws NotebookError 'store-unreadable' when it does not answer in time, or did not a moment ago
 */
export async function beforeDeadline<T>(name: string, request: () => PromiseLike<T>, rows = 0): Promise<T> {
  if (silent.has(name)) throw noAnswer();
  const patience = new AbortController();
  const deadline = expired(DATABASE_DEADLINE + rows * FOR_EACH_ROW, patience.signal).then((): never => {
    silent.add(name);
    setTimeout(() => silent.delete(name), LEFT_ALONE);
    throw noAnswer();
  });
  try {
    return await Promise.race([request(), deadline]);
  } finally {
    patience.abort();
  }
}

/** Names the deletion of a database, which one connection can hold up while the database itself answers. */
export const deletionOf = (name: string): string => `${name}, deleted`;

/** Resolves after a time, in two halves: a computer that slept meanwhile ends only the first one too early. */
async function expired(time: number, signal: AbortSignal): Promise<void> {
  for (let half = 0; half < 2; half++) {
    await new Promise<void>((done) => {
      const timer = setTimeout(done, time / 2);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
  }
}

function noAnswer(): NotebookError {
  return new NotebookError('store-unreadable', 'IndexedDB does not answer', { store: 'database' });
}
