// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toBase64 } from '@/lib/vault/crypto/bytes';
import { newRawKey } from '@/lib/vault/crypto/data-key';
import { withDigest } from '@/lib/vault/record/vault-record';
import { destroyDatabases, emptyWorld, restartBrowser } from '../empty-world';
import { closePages, page, until } from '../pages';

beforeEach(emptyWorld);
afterEach(closePages);

const { local } = fakeBrowser.storage;

/** Makes a notebook with a passphrase, and closes the browser. */
async function lockedNotebook(): Promise<void> {
  const notebook = page();
  await notebook.notes.add('private');
  await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
  closePages();
  await restartBrowser();
}

const plant = async (mode: 'open' | 'session') => {
  const { id: kid, bytes } = newRawKey();
  const key = mode === 'open' ? { key: toBase64(bytes) } : {};
  await local.set({ vault: await withDigest({ v: 1, generation: 1_000_000, kid, mode, ...key }) } as never);
};
const opened = async () => {
  const notebook = page();
  await until(notebook.state, ({ kind }) => kind === 'open' || kind === 'locked');
  await notebook.settled();
  return notebook;
};

it.each(['open', 'session'] as const)(
  'a vault record that was put in the place of one with a passphrase is told: %s',
  async (mode) => {
    await lockedNotebook();
    await plant(mode);
    expect((await opened()).state.current).toMatchObject({ kind: 'open', otherKey: true });
    closePages();
    destroyDatabases();
    expect((await opened()).state.current).toMatchObject({ kind: 'open', otherKey: true });
  },
);

it('the key that the person changed, removed or deleted is no other key', async () => {
  await lockedNotebook();
  const notebook = await opened();
  await notebook.vault.unlock('secret');
  await until(notebook.state, ({ kind }) => kind === 'open');
  await notebook.vault.credentials.removePassphrase('secret');
  expect((await opened()).state.current).toMatchObject({ mode: 'open', otherKey: false });
  await notebook.setMode({ mode: 'session' });
  await notebook.notes.add('for now');
  closePages();
  await restartBrowser();
  const later = await opened();
  expect(later.state.current).toMatchObject({ mode: 'session', otherKey: false });
  await later.deleteEverything();
  expect((await opened()).state.current).toMatchObject({ mode: 'open', otherKey: false });
});
