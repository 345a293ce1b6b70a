// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DatabaseStore } from '@/lib/notebook/storage/database-store';
import { storageForVault } from '@/lib/notebook/storage/storage-for-vault';
import { emptyWorld } from '../empty-world';
import { closePages, page, texts, until } from '../pages';

/** Milliseconds that IndexedDB takes here for an answer. */
const SLOW = 100;
const elapsed = (time: number) => new Promise<void>((done) => setTimeout(done, time));

beforeEach(async () => {
  await emptyWorld();
  const notebook = page();
  await notebook.notes.add('private');
  await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
  closePages();
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

/** Lets a method answer late, as on a busy disk. */
function slow<Name extends string>(
  owner: { [name in Name]: (...given: never[]) => Promise<unknown> },
  name: Name,
): void {
  const real = owner[name];
  vi.spyOn(owner as Record<string, () => unknown>, name).mockImplementation(async function (
    this: unknown,
    ...given: unknown[]
  ) {
    await elapsed(SLOW);
    return real.apply(this, given as never[]);
  });
}

it.each(['opened', 'read'] as const)(
  'shows nothing after a lock that comes while the notebook is being %s',
  async (moment) => {
    slow(DatabaseStore.prototype, moment === 'opened' ? 'readManifest' : 'readTable');
    slow(storageForVault, 'readVault');
    const notebook = page();
    void notebook.notes.current;
    const reading = vi.mocked(DatabaseStore.prototype[moment === 'opened' ? 'readManifest' : 'readTable']);
    await vi.waitFor(() => expect(reading).toHaveBeenCalled(), { interval: 5 });
    await notebook.vault.lock();
    await elapsed(SLOW / 2);
    const shown: unknown[] = [];
    const look = () => shown.push(notebook.state.current?.kind, notebook.notes.current);
    const looking = setInterval(look, 5);
    await until(notebook.state, ({ kind }) => kind === 'locked');
    await notebook.settled();
    clearInterval(looking);
    expect(new Set(shown)).not.toContain('open');
    expect(shown.filter(Array.isArray)).toEqual([]);
    vi.restoreAllMocks();
    await notebook.vault.unlock('secret');
    expect(await texts(notebook)).toEqual(['private']);
  },
);
