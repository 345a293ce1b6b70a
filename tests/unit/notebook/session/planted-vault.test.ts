// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toBase64 } from '@/lib/vault/crypto/bytes';
import { newRawKey } from '@/lib/vault/crypto/data-key';
import { storageForVault } from '@/lib/notebook/storage/storage-for-vault';
import { withDigest, type StoredVault } from '@/lib/vault/record/vault-record';
import { destroyDatabases, emptyWorld, restartBrowser } from '../empty-world';
import { closePages, page, texts, until } from '../pages';

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

async function planted(mode: 'open' | 'session'): Promise<StoredVault> {
  const { id: kid, bytes } = newRawKey();
  const key = mode === 'open' ? { key: toBase64(bytes) } : {};
  return withDigest({ v: 1, generation: 1_000_000, kid, mode, ...key });
}
const plantFirst = (vault: StoredVault) => local.set({ vault } as never);
const plantSecond = (vault: StoredVault) => storageForVault.writeVault(vault);
const opened = async () => {
  const notebook = page();
  await until(notebook.state, ({ kind }) => kind === 'open' || kind === 'locked');
  await notebook.settled();
  return notebook;
};

it.each(['open', 'session'] as const)(
  'a vault record that was put in the place of both copies of one with a passphrase is told: %s',
  async (mode) => {
    await lockedNotebook();
    const vault = await planted(mode);
    await plantFirst(vault);
    await plantSecond(vault);
    expect((await opened()).state.current).toMatchObject({ kind: 'open', otherKey: true });
    closePages();
    destroyDatabases();
    expect((await opened()).state.current).toMatchObject({ kind: 'open', otherKey: true });
  },
);

describe.each([
  ['first', plantFirst],
  ['second', plantSecond],
] as const)('a vault record that was put in the place of the %s copy', (place, plant) => {
  it.each(['open', 'session'] as const)('gives way to the one whose key is in use: %s', async (mode) => {
    await lockedNotebook();
    await plant(await planted(mode));
    const notebook = await opened();
    expect(notebook.state.current).toMatchObject({ kind: 'locked' });
    await notebook.vault.unlock('secret');
    expect(await texts(notebook)).toEqual(['private']);
    closePages();
    // Both copies are good again.
    if (place === 'first') destroyDatabases();
    else await local.remove('vault');
    await restartBrowser();
    const later = await opened();
    await later.vault.unlock('secret');
    expect(await texts(later)).toEqual(['private']);
  });

  it('with the same key and wraps that nobody can open leaves the other one', async () => {
    await lockedNotebook();
    const good = (await local.get('vault')).vault as StoredVault;
    const { digest: _, ...record } = good;
    const box = record.wraps![0]!.box.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    const wraps = [{ ...record.wraps![0]!, box }];
    await plant(await withDigest({ ...record, generation: 1_000_000, wraps }));
    const notebook = await opened();
    await expect(notebook.vault.unlock('secret')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    closePages();
    await (place === 'first' ? local.remove('vault') : storageForVault.writeVault(undefined));
    const later = await opened();
    await later.vault.unlock('secret');
    expect(await texts(later)).toEqual(['private']);
  });
});

it('a vault record under which something is sealed leaves the second copy of another, whatever is set since', async () => {
  await lockedNotebook();
  const good = await storageForVault.readVault();
  const vault = await planted('open');
  await local.set({ [`notes.${vault.kid}.format`]: '1.1' });
  await plantFirst(vault);
  const notebook = await opened();
  expect(notebook.state.current).toMatchObject({ kind: 'open', otherKey: true });
  await notebook.notes.add('written since');
  await notebook.setMode({ mode: 'locked', passphrase: 'another' });
  await notebook.vault.credentials.changePassphrase('another', 'yet another');
  expect(await storageForVault.readVault()).toEqual(good);
});

it('a copy that missed a change of the passphrase is put right by unlocking with the new one', async () => {
  await lockedNotebook();
  const old = await storageForVault.readVault();
  const notebook = await opened();
  await notebook.vault.credentials.changePassphrase('secret', 'new');
  closePages();
  await storageForVault.writeVault(old);
  const later = await opened();
  await later.vault.unlock('new');
  expect(await storageForVault.readVault()).toEqual((await local.get('vault')).vault);
});

describe.each([
  ['first', () => vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('disk full') as never)],
  ['second', () => vi.spyOn(storageForVault, 'writeVault').mockRejectedValueOnce(new Error('no answer'))],
] as const)('a removal of the passphrase that the %s copy missed', (place, refuse) => {
  it('reaches it when the notebook is next opened, so that nobody is asked for the passphrase again', async () => {
    await lockedNotebook();
    const notebook = await opened();
    await notebook.vault.unlock('secret');
    refuse();
    await notebook.vault.credentials.removePassphrase('secret');
    closePages();
    await restartBrowser();
    expect((await opened()).state.current).toMatchObject({ kind: 'open' });
    closePages();
    if (place === 'first') destroyDatabases();
    else await local.remove('vault');
    const later = await opened();
    expect(later.state.current).toMatchObject({ kind: 'open' });
    expect(await texts(later)).toEqual(['private']);
  });
});

describe.each([
  ['first', plantFirst],
  ['second', plantSecond],
] as const)('a record with the same key id, put in the place of the %s copy', (place, plant) => {
  async function plantSameId(mode: 'open' | 'session'): Promise<StoredVault> {
    await lockedNotebook();
    const good = (await local.get('vault')).vault as StoredVault;
    const { digest: _, ...record } = await planted(mode);
    await plant(await withDigest({ ...record, kid: good.kid }));
    return good;
  }

  it('gives way to the other where it holds no key, so that nothing is deleted as lost', async () => {
    const good = await plantSameId('session');
    const notebook = await opened();
    expect(notebook.state.current).toMatchObject({ kind: 'locked' });
    await notebook.vault.unlock('secret');
    expect(await texts(notebook)).toEqual(['private']);
    expect([(await local.get('vault')).vault, await storageForVault.readVault()]).toEqual([good, good]);
  });

  it('gives way to the other where its key opens nothing, so that nothing is written under it', async () => {
    const good = await plantSameId('open');
    const notebook = await opened();
    expect(notebook.state.current).toMatchObject({ kind: 'locked' });
    await expect(notebook.notes.add('x')).rejects.toMatchObject({ code: 'locked' });
    const other = place === 'first' ? await storageForVault.readVault() : (await local.get('vault')).vault;
    expect(other).toEqual(good);
    await notebook.vault.unlock('secret');
    expect(await texts(notebook)).toEqual(['private']);
    expect([(await local.get('vault')).vault, await storageForVault.readVault()]).toEqual([good, good]);
  });
});

it.each(['locked', 'session'] as const)(
  'a key in the place of both copies that opens not everything is not taken over by another one: %s',
  async (mode) => {
    await lockedNotebook();
    const good = (await local.get('vault')).vault as StoredVault;
    const { digest: _, ...record } = await planted('open');
    const vault = await withDigest({ ...record, kid: good.kid });
    await plantFirst(vault);
    await plantSecond(vault);
    const notebook = await opened();
    await notebook.notes.add('written with it');
    await expect(notebook.setMode({ mode, passphrase: 'another' })).rejects.toMatchObject({
      code: 'not-all-open',
    });
    closePages();
    await plantFirst(good);
    await plantSecond(good);
    await restartBrowser();
    const later = await opened();
    await later.vault.unlock('secret');
    expect(await texts(later)).toEqual(['private']);
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
