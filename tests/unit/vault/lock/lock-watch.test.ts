import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchForLock } from '@/lib/vault/lock/lock-watch';
import { Vault } from '@/lib/vault/vault';
import { emptyWorld } from '../../notebook/empty-world';
import { quickKdf } from '../../notebook/quick-kdf';

let idle: (state: string) => void;
let inCopy: unknown;
const storage = {
  readVault: async () => inCopy,
  writeVault: async (value: unknown) => void (inCopy = value),
  hasSealed: async () => false,
  isOpenedBy: async () => false,
  destroyAll: async () => true,
  destroyDatabases: async () => true,
};
const vault = new Vault(storage, { derive: quickKdf });
const hasKey = async () => (await fakeBrowser.storage.session.get('key')).key !== undefined;

beforeEach(async () => {
  await emptyWorld();
  inCopy = undefined;
  vi.useRealTimers();
  Object.assign(fakeBrowser, {
    idle: {
      setDetectionInterval: () => undefined,
      onStateChanged: { addListener: (listener: typeof idle) => (idle = listener) },
    },
  });
  watchForLock();
});

/** A vault in this mode, with its key in memory. */
async function vaultIn(mode: 'locked' | 'session'): Promise<void> {
  await vault.state();
  const { raw, journal } = await vault.rotation.begin(mode, 'p');
  await vault.rotation.switchTo(journal, raw);
  await vault.rotation.end();
  expect(await hasKey()).toBe(true);
}
const minuteLater = (ms: number) => {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + ms);
  return fakeBrowser.alarms.onAlarm.trigger({
    name: 'overture-lock',
    scheduledTime: 0,
    persistAcrossSessions: false,
  });
};

describe('the watch over the lock', () => {
  it('takes the key away when the screen is locked or the computer is left alone', async () => {
    for (const state of ['locked', 'idle']) {
      await emptyWorld();
      inCopy = undefined;
      watchForLock();
      await vaultIn('locked');
      idle('active');
      expect(await hasKey()).toBe(true);
      idle(state);
      await vi.waitFor(async () => expect(await hasKey()).toBe(false));
    }
  });

  it('takes it away at the deadline, not before', async () => {
    await vaultIn('locked');
    await minuteLater(60_000);
    expect(await hasKey()).toBe(true);
    vi.restoreAllMocks();
    await minuteLater(15 * 60_000);
    await vi.waitFor(async () => expect(await hasKey()).toBe(false));
    vi.restoreAllMocks();
  });

  it('tells of every lock, also one from a page, and not of unlocking', async () => {
    const onlock = vi.fn<() => void>();
    watchForLock(onlock);
    await vaultIn('locked');
    expect(onlock).not.toHaveBeenCalled();
    await vault.lock();
    await vi.waitFor(() => expect(onlock).toHaveBeenCalled());
  });

  it('tells too when the person leaves a notebook that is locked already', async () => {
    const onlock = vi.fn<() => void>();
    watchForLock(onlock);
    await vaultIn('locked');
    await vault.lock();
    await vi.waitFor(() => expect(onlock).toHaveBeenCalled());
    onlock.mockClear();
    idle('locked');
    await vi.waitFor(() => expect(onlock).toHaveBeenCalled());
  });

  it('tells that everything is being deleted, whatever the mode', async () => {
    const onlock = vi.fn<() => void>();
    watchForLock(onlock);
    await vault.state();
    await vault.deletion.eraseEverything();
    await vi.waitFor(() => expect(onlock).toHaveBeenCalled());
  });

  it('never takes a session-only key, which is nowhere else', async () => {
    await vaultIn('session');
    idle('locked');
    await minuteLater(24 * 3_600_000);
    await new Promise((done) => setTimeout(done, 30));
    expect(await hasKey()).toBe(true);
    vi.restoreAllMocks();
  });

  it('leaves an open notebook open, and tells of nothing', async () => {
    const onlock = vi.fn<() => void>();
    watchForLock(onlock);
    await vault.state();
    idle('locked');
    await new Promise((done) => setTimeout(done, 30));
    expect(onlock).not.toHaveBeenCalled();
    expect((await vault.state()).kind).toBe('open');
  });
});
