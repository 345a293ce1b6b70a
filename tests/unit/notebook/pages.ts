import { flushSync } from 'svelte';
import { vi } from 'vitest';
import type { Readable } from '@/lib/notebook/session/readable.svelte';
import { Notebook } from '@/lib/notebook/notebook';
import { vaultCopy } from '@/lib/notebook/storage/vault-copy';
import { Vault } from '@/lib/vault/vault';
import { quickKdf } from './quick-kdf';

const opened: Notebook[] = [];

/** A page of the extension with the notebook in it. */
export function page(): Notebook {
  const notebook = new Notebook({ vault: new Vault(vaultCopy, { derive: quickKdf }) });
  opened.push(notebook);
  return notebook;
}

export function closePages(): void {
  opened.splice(0).forEach((notebook) => notebook.close());
}

/** The text of every note there is, in alphabetical order. */
export async function texts(notebook = page()): Promise<string[]> {
  const all = await notebook.everything();
  return all.flatMap(({ content }) => (content.kind === 'note' ? [content.text] : [])).toSorted();
}

/** Waits until a value is what it should be, and gives it. */
export async function until<T>(live: Readable<T>, right: (value: T) => boolean): Promise<T> {
  await vi.waitFor(() => {
    flushSync();
    if (live.current === undefined || !right(live.current)) throw new Error('not yet');
  });
  return live.current!;
}
