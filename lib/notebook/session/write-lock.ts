import { withWebLock } from '@/lib/concurrency/with-web-lock';

/** Runs a task while no other page of the extension writes to the notebook. */
export const withWriteLock = <T>(task: () => Promise<T>): Promise<T> =>
  withWebLock('overture-notebook', task);
