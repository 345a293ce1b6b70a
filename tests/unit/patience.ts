import { vi } from 'vitest';

/** How long a test waits for what is to come, in milliseconds: as it takes on a machine whose cores are all busy. */
export const PATIENCE = 60_000;

/** Gives everything that waits the same patience, which each by itself sets to one second. Once in a process. */
export async function haveTime(): Promise<void> {
  const { waitFor } = vi;
  vi.waitFor = (callback, given = {}) =>
    waitFor(callback, { timeout: PATIENCE, ...(typeof given === 'number' ? { timeout: given } : given) });
  if (typeof document === 'undefined') return;
  const { configure } = await import('@testing-library/svelte');
  configure({ asyncUtilTimeout: PATIENCE });
}
