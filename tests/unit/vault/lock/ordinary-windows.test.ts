import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { answerPrivateWindows } from '@/lib/vault/lock/answer-private-windows';
import { OrdinaryWindowsOnly } from '@/lib/vault/crypto/vault-errors';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page } from '../../notebook/pages';

beforeEach(emptyWorld);
afterEach(() => {
  closePages();
  vi.unstubAllGlobals();
  Object.assign(browser, { extension: undefined });
});

const inPrivateWindow = () => Object.assign(browser, { extension: { inIncognitoContext: true } });

it('keeps a private window beside ordinary ones from the notebook, and from deleting half of it', async () => {
  await page().notes.add('kept');
  closePages();
  inPrivateWindow();
  answerPrivateWindows();
  const beside = page();
  await beside.settled();
  expect(beside.state.current).toMatchObject({ kind: 'failed', reason: 'private' });
  await expect(beside.notes.add('x')).rejects.toThrow(OrdinaryWindowsOnly);
  await expect(beside.deleteEverything()).rejects.toThrow(OrdinaryWindowsOnly);
  beside.close();
  Object.assign(browser, { extension: undefined });
  expect(await page().everything()).toHaveLength(1);
});

it('opens where every window is private, since the background has no IndexedDB there either', async () => {
  inPrivateWindow();
  answerPrivateWindows();
  const { databases } = indexedDB;
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'InvalidStateError'));
  const notebook = page();
  await notebook.notes.add('kept');
  expect(notebook.state.current).toMatchObject({ kind: 'open' });
  indexedDB.databases = databases;
});
