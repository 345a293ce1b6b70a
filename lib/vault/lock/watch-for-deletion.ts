import { vaultStore } from '../record/vault-store';

/**
 * Calls back when a deletion of everything has begun, in whichever page. For the background, which outlives that page.
 * The mark changes at the end of a deletion too, which is not told.
 */
export function watchForDeletion(onbegun: () => void): void {
  vaultStore.onChange((changed) => {
    if (changed === 'erasing') void ifBegun(onbegun);
  });
}

async function ifBegun(task: () => void): Promise<void> {
  if ((await vaultStore.readDeletion()).erasing !== undefined) task();
}
