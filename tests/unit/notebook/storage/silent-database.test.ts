// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentKid, destroyDatabases, emptyWorld } from '../empty-world';
import { closePages, page, texts, until } from '../pages';

const { local, session } = fakeBrowser.storage;
let hurrying: ReturnType<typeof setInterval>;
let quiet: (() => void)[] = [];

/** Lets deadlines pass a hundred times as fast. */
function hurry(): void {
  const every = globalThis.setInterval;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  hurrying = every(() => vi.advanceTimersByTime(1000), 10);
}

/** Lets these requests to IndexedDB never answer. */
function silence(...methods: ('open' | 'deleteDatabase' | 'databases')[]): void {
  for (const method of methods) {
    const answer = method === 'databases' ? new Promise(() => undefined) : new EventTarget();
    const spy = vi.spyOn(indexedDB, method).mockReturnValue(answer as never);
    quiet.push(() => spy.mockRestore());
  }
}
/** Lets IndexedDB answer again, and the minute pass for which it is left alone. */
function answerAgain(): void {
  quiet.splice(0).forEach((restore) => restore());
  if (vi.isFakeTimers()) vi.advanceTimersByTime(60_000);
}

/** Opens a database as a page does that never hears that it has to close. */
const openForEver = (name: string) =>
  new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', failed);
  });
const hasKey = async () => 'key' in (await session.get(null));
const replicaKids = async () =>
  new Set(
    Object.keys(await local.get(null))
      .filter((key) => key.startsWith('notes.'))
      .map((key) => key.split('.')[1]),
  );

beforeEach(async () => {
  await emptyWorld();
  quiet = [];
});
afterEach(() => {
  answerAgain();
  clearInterval(hurrying);
  vi.useRealTimers();
  vi.restoreAllMocks();
  closePages();
  destroyDatabases();
});

describe('an IndexedDB that never answers', () => {
  it('keeps no key in memory: locking does not wait for it', async () => {
    const notebook = page();
    await notebook.notes.add('a');
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    silence('open', 'databases', 'deleteDatabase');
    expect(await hasKey()).toBe(true);
    await notebook.vault.lock();
    expect(await hasKey()).toBe(false);
  });

  it('does not hold up going blank, since a page that is not blank soon is closed', async () => {
    const notebook = page();
    await notebook.notes.add('a');
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    silence('open', 'databases', 'deleteDatabase');
    // No deadline can pass before the end, so nothing that waits for one comes about.
    const deadlines: (() => void)[] = [];
    quiet.push(() => deadlines.forEach((pass) => pass()));
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((pass: () => void) =>
      deadlines.push(pass)) as never);
    await notebook.vault.lock();
    const state = await until(notebook.state, ({ kind }) => kind !== 'open');
    expect(state).toEqual({ kind: 'locked', hasRecoveryCode: false });
  });

  it('leaves the notebook to its replica, and the person is told', async () => {
    await page().notes.add('a');
    closePages();
    silence('open', 'databases', 'deleteDatabase');
    hurry();
    const notebook = page();
    const state = await until(notebook.state, ({ kind }) => kind !== 'opening');
    expect(state).toMatchObject({ kind: 'open', runsOn: 'replica' });
    await notebook.notes.add('b');
    expect(await texts(notebook)).toEqual(['a', 'b']);
    closePages();
    answerAgain();
    const later = page();
    expect(await texts(later)).toEqual(['a', 'b']);
    expect(later.state.current).toMatchObject({ runsOn: 'both' });
  });

  it('that falls silent during a write leaves it to the replica, which calls it saved', async () => {
    const notebook = page();
    await notebook.notes.add('a');
    // A reader that goes on and on: others can read beside it, and none can write.
    const connection = await openForEver(`overture-notes-${await currentKid()}`);
    const meta = connection.transaction('meta').objectStore('meta');
    let reading = true;
    const read = () => {
      if (reading) meta.get('x').addEventListener('success', read);
    };
    read();
    hurry();
    await notebook.notes.add('b');
    expect(await texts(notebook)).toEqual(['a', 'b']);
    await until(notebook.state, (state) => state.kind === 'open' && state.runsOn === 'replica');
    reading = false;
    connection.close();
    closePages();
    answerAgain();
    expect(await texts()).toEqual(['a', 'b']);
  });

  it('does not hold up deleting everything: keys and the replica go first, and what is left is told', async () => {
    const notebook = page();
    await notebook.notes.add('a');
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    const kid = await currentKid();
    silence('open', 'databases', 'deleteDatabase');
    hurry();
    const deleting = notebook.deleteEverything();
    await vi.waitFor(async () => expect(await replicaKids()).toEqual(new Set()));
    expect(await hasKey()).toBe(false);
    await deleting;
    const state = await until(notebook.state, ({ kind }) => kind === 'open');
    expect(state).toMatchObject({ mode: 'open', unreached: true });
    expect(await local.get(null)).toHaveProperty('unreached');
    closePages();
    answerAgain();
    const later = page();
    await until(later.state, ({ kind }) => kind === 'open');
    expect(later.state.current).toMatchObject({ unreached: false });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`overture-notes-${kid}`);
  });

  it('does not keep anything readable in other windows while everything is deleted', async () => {
    const [here, there] = [page(), page()];
    await here.notes.add('a');
    await until(there.notes, (notes) => notes.length === 1);
    silence('open', 'databases', 'deleteDatabase');
    const deleting = here.deleteEverything();
    await until(there.state, ({ kind }) => kind !== 'open');
    expect(there.notes.current).toBeUndefined();
    expect(here.state.current).toMatchObject({ kind: 'opening' });
    hurry();
    await deleting;
  });
});

describe('a connection that does not close', () => {
  it('does not hold up setting a passphrase, nor the writers that wait for it', async () => {
    const notebook = page();
    const there = page();
    await notebook.notes.add('a');
    const before = await currentKid();
    const connection = await openForEver(`overture-notes-${before}`);
    hurry();
    const setting = notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    const writing = there.notes.add('b');
    await setting;
    await writing;
    expect(await texts(notebook)).toEqual(['a', 'b']);
    expect(await replicaKids()).toEqual(new Set([await currentKid()]));
    expect(notebook.state.current).toMatchObject({ mode: 'locked', unreached: true });
    closePages();
    connection.close();
    const later = page();
    await until(later.state, (state) => state.kind === 'open' && !state.unreached);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`overture-notes-${before}`);
  });

  it('does not hold up deleting everything', async () => {
    const notebook = page();
    await notebook.notes.add('a');
    const connection = await openForEver(`overture-notes-${await currentKid()}`);
    hurry();
    await notebook.deleteEverything();
    expect(await texts(notebook)).toEqual([]);
    expect(notebook.state.current).toMatchObject({ unreached: true });
    connection.close();
  });
});
