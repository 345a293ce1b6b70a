import type { Notebook } from '@/lib/notebook/notebook';
import { until } from '../notebook/pages';

export const PASSPHRASE = 'secret';

/** Some page locks. @param tell what a window does then, for what outlives its views */
export async function lockWith(notebook: Notebook, tell: () => void): Promise<void> {
  await notebook.vault.lock();
  await until(notebook.state, ({ kind }) => kind === 'locked');
  tell();
  await notebook.settled();
}

/** Somebody unlocks again. */
export async function unlockWith(notebook: Notebook, tell: () => Promise<unknown>): Promise<void> {
  await notebook.vault.unlock(PASSPHRASE);
  await until(notebook.state, ({ kind }) => kind === 'open');
  await tell();
}
