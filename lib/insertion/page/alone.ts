const isolatedWorld = globalThis as { overtureBusy?: boolean };

/**
 * Runs a task that changes a field, unless another one is running in this frame. Never throws.
 * @param otherwise the result where another one is running, and where the task throws
 */
export async function alone<T>(task: () => Promise<T>, otherwise: { busy: T; failed: T }): Promise<T> {
  if (isolatedWorld.overtureBusy) return otherwise.busy;
  isolatedWorld.overtureBusy = true;
  try {
    return await task();
  } catch {
    return otherwise.failed;
  } finally {
    delete isolatedWorld.overtureBusy;
  }
}
