import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchLastWindow } from '@/lib/vault/lock/last-window';
import { vaultStore } from '@/lib/vault/record/vault-store';
import { emptyWorld } from '../../notebook/empty-world';

const { session } = fakeBrowser.storage;
let close: () => void;
let windows: { type: string }[];
const onclosed = vi.fn<() => void>();

beforeEach(async () => {
  await emptyWorld();
  onclosed.mockReset();
  windows = [{ type: 'normal' }];
  Object.assign(fakeBrowser, {
    windows: {
      onRemoved: { addListener: (listener: typeof close) => (close = listener) },
      getAll: async ({ windowTypes }: { windowTypes: string[] }) =>
        windows.filter(({ type }) => windowTypes.includes(type)),
    },
  });
});

/** Puts a key of this mode into memory, with a selection beside it, and starts the background. */
async function begun(mode: 'locked' | 'session'): Promise<void> {
  await vaultStore.writeSession({ kid: 'k', key: 'x', mode }, { touchedAt: 1, seenAt: 1 });
  await session.set({ 'selection.1': 'kept for later' });
  watchLastWindow(onclosed);
}
const inMemory = async () => Object.keys(await session.get(null));

it.each(['locked', 'session'] as const)(
  'the last window that closes takes the key along: %s',
  async (mode) => {
    await begun(mode);
    windows = [{ type: 'popup' }];
    close();
    await vi.waitFor(() => expect(onclosed).toHaveBeenCalledOnce(), 10_000);
    expect(await inMemory()).not.toContain('key');
    // A session-only notebook takes everything along; what waits for a locked one to be opened still waits.
    expect((await inMemory()).includes('selection.1')).toBe(mode === 'locked');
  },
);

it('a window that is not the last one takes nothing, nor does a background that starts', async () => {
  await begun('session');
  close();
  windows = [];
  watchLastWindow(onclosed);
  await new Promise((done) => setTimeout(done, 30));
  expect(await inMemory()).toContain('key');
  expect(onclosed).not.toHaveBeenCalled();
});

it('a window that is just opening while the last one closes keeps everything', async () => {
  await begun('session');
  windows = [];
  close();
  // It is not listed yet when the other one goes.
  setTimeout(() => (windows = [{ type: 'normal' }]), 20);
  await new Promise((done) => setTimeout(done, 600));
  expect(await inMemory()).toContain('key');
  expect(onclosed).not.toHaveBeenCalled();
});

it('a browser without windows, as on Android, is left alone', () => {
  Object.assign(fakeBrowser, { windows: undefined });
  expect(() => watchLastWindow(onclosed)).not.toThrow();
});
