import { flushSync } from 'svelte';
import { vi } from 'vitest';
import type { Readable } from '@/lib/notebook/session/readable.svelte';
import { Notebook } from '@/lib/notebook/notebook';
import { storageForVault } from '@/lib/notebook/storage/storage-for-vault';
import { Vault } from '@/lib/vault/vault';
import { quickKdf } from './quick-kdf';

const opened: Notebook[] = [];

/** Opens the notebook in a page of the extension. */
export function page(): Notebook {
  const notebook = new Notebook({ vault: new Vault(storageForVault, { derive: quickKdf }) });
  opened.push(notebook);
  return notebook;
}

/** Closes the pages that `page` opened. */
export function closePages(): void {
  opened.splice(0).forEach((notebook) => notebook.close());
}

/** Returns the text of every note, in alphabetical order. */
export async function texts(notebook = page()): Promise<string[]> {
  const all = await notebook.everything();
  return all.flatMap(({ content }) => (content.kind === 'note' ? [content.text] : [])).toSorted();
}

/** Waits until a value is right, and returns it. */
export async function until<T>(readable: Readable<T>, right: (value: T) => boolean): Promise<T> {
  await vi.waitFor(() => {
    flushSync();
    if (readable.current === undefined || !right(readable.current))
      throw new Error('not yet', { cause: readable.error });
  });
  return readable.current!;
}
