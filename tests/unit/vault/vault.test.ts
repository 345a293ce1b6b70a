// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DataKey } from '@/lib/vault/crypto/data-key';
import { dataLoss } from '@/lib/vault/record/data-loss';
import type { NotebookStorage } from '@/lib/vault/record/notebook-storage';
import type { Kdf } from '@/lib/vault/crypto/kdf';
import { lockSessionIfDue } from '@/lib/vault/lock/lock-if-due';
import { Vault } from '@/lib/vault/vault';
import { readVault, withDigest } from '@/lib/vault/record/vault-record';
import { vaultStore } from '@/lib/vault/record/vault-store';
import { dieBefore } from '../notebook/dying-browser';
import { emptyWorld, restartBrowser } from '../notebook/empty-world';
import { quickKdf } from '../notebook/quick-kdf';

const { local } = fakeBrowser.storage;
let inCopy: unknown;
let sealed: boolean;
/** Set while the browser is being killed: the copy dies with it. */
let dying: ReturnType<typeof dieBefore> | undefined;
let now: number;
const storage: NotebookStorage = {
  readVault: async () => inCopy,
  writeVault: async (value) => {
    dying?.check();
    inCopy = structuredClone(value);
  },
  hasSealed: async () => sealed,
  isOpenedBy: async () => true,
  destroyAll: async () => {
    inCopy = undefined;
    return true;
  },
  destroyDatabases: async () => true,
};
const vault = () => new Vault(storage, { derive: quickKdf, now: () => now });

beforeEach(async () => {
  await emptyWorld();
  inCopy = undefined;
  sealed = false;
  now = 1_000_000_000_000;
});

/** A vault locked by this passphrase. */
async function locked(passphrase: string) {
  const made = vault();
  await made.state();
  const { raw, journal } = await made.rotation.begin('locked', passphrase);
  await made.rotation.switchTo(journal, raw);
  await made.rotation.end();
  await restartBrowser();
  return raw;
}
const kind = async () => (await vault().state()).kind;

describe('an open vault', () => {
  it('keeps one key for every page and every start', async () => {
    const [one, two] = await Promise.all([vault().state(), vault().state()]);
    await restartBrowser();
    const three = await vault().state();
    const ids = [one, two, three].map((state) => state.kind === 'open' && state.key.id);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('a locked vault', () => {
  it('says whether there is a recovery code', async () => {
    await locked('correct horse');
    expect(await vault().credentials.hasRecoveryCode()).toBe(false);
    await vault().credentials.makeRecoveryCode('correct horse');
    expect(await vault().credentials.hasRecoveryCode()).toBe(true);
    await vault().credentials.removeRecoveryCode();
    expect(await vault().credentials.hasRecoveryCode()).toBe(false);
  });

  it('opens with its passphrase and stays open for every page until it is locked', async () => {
    const raw = await locked('correct horse');
    expect(await kind()).toBe('locked');
    await vault().unlock('correct horse');
    expect(await vault().state()).toMatchObject({ kind: 'open', mode: 'locked', key: { id: raw.id } });
    await vault().lock();
    expect(await kind()).toBe('locked');
  });

  it('stays locked where somebody locks while it is being unlocked', async () => {
    await locked('correct horse');
    let lockMeanwhile = () => vault().lock();
    const slow = new Vault(storage, {
      derive: async (...given) => {
        await lockMeanwhile();
        return quickKdf(...given);
      },
      now: () => now,
    });
    await expect(slow.unlock('correct horse')).rejects.toMatchObject({ code: 'locked' });
    expect(await kind()).toBe('locked');
    lockMeanwhile = async () => undefined;
    await slow.unlock('correct horse');
    expect(await kind()).toBe('open');
  });

  it('stays locked wherever in the unlocking somebody locks', async () => {
    for (let nth = 0; nth < 8; nth++) {
      await emptyWorld();
      inCopy = undefined;
      await locked('p');
      let calls = 0;
      const store = new Proxy(vaultStore, {
        get: (target, name) => {
          const value = Reflect.get(target, name) as unknown;
          if (typeof value !== 'function') return value;
          return async (...given: unknown[]) => {
            if (calls++ === nth) await vault().lock();
            return value.apply(target, given);
          };
        },
      });
      const unlocking = new Vault(storage, { derive: quickKdf, now: () => now, store });
      await unlocking.unlock('p').catch(() => undefined);
      // A lock before the record and the stamp are read comes before the unlocking.
      if (nth >= 2 && nth < calls) expect(await kind(), `locked before call ${nth}`).toBe('locked');
    }
  });

  it('is locked after every start of the browser', async () => {
    await locked('correct horse');
    await vault().unlock('correct horse');
    await restartBrowser();
    expect(await kind()).toBe('locked');
  });

  it('says that a passphrase is wrong and changes nothing', async () => {
    await locked('correct horse');
    const before = await local.get(null);
    await expect(vault().unlock('correct hoarse')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    expect(await local.get(null)).toEqual(before);
    expect(await kind()).toBe('locked');
  });

  it('keeps neither key nor passphrase on disk', async () => {
    const raw = await locked('correct horse');
    await vault().unlock('correct horse');
    const disk = JSON.stringify([await local.get(null), inCopy]);
    expect(disk).not.toContain('horse');
    expect(disk).not.toContain(btoa(String.fromCharCode(...raw.bytes)));
  });

  it('changes its passphrase without changing its key', async () => {
    const raw = await locked('old');
    await vault().credentials.changePassphrase('old', 'new');
    await expect(vault().unlock('old')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await vault().unlock('new');
    expect(await vault().state()).toMatchObject({ key: { id: raw.id } });
    await expect(vault().credentials.changePassphrase('old', 'newer')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  });

  it('opens by its recovery code, which a new code replaces, and takes a new passphrase by it', async () => {
    await locked('forgotten');
    const first = await vault().credentials.makeRecoveryCode('forgotten');
    const second = await vault().credentials.makeRecoveryCode('forgotten');
    expect(await vault().state()).toMatchObject({ kind: 'locked', hasRecoveryCode: true });
    await expect(vault().unlockWithCode(first)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(vault().unlockWithCode('rubbish')).rejects.toMatchObject({ code: 'mistyped-code' });
    await vault().credentials.resetPassphrase(second.toLowerCase(), 'new');
    await restartBrowser();
    await expect(vault().unlock('forgotten')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await vault().unlock('new');
    await vault().credentials.removeRecoveryCode();
    await vault().lock();
    await expect(vault().unlockWithCode(second)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  });

  it('loses its passphrase only to somebody who knows it', async () => {
    await locked('known');
    await expect(vault().credentials.removePassphrase('guessed')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    await vault().credentials.removePassphrase('known');
    await restartBrowser();
    expect(await vault().state()).toMatchObject({ kind: 'open', mode: 'open' });
  });

  it('locks at the deadline, and when the clock is set back, unless it is touched', async () => {
    await locked('p');
    const due = () => lockSessionIfDue(vaultStore, now);
    await vault().unlock('p');
    now += 14 * 60_000;
    await vault().autoLock.touch();
    now += 14 * 60_000;
    expect(await due()).toBe(false);
    now += 60_000;
    expect(await due()).toBe(true);
    expect(await kind()).toBe('locked');
    await vault().unlock('p');
    now -= 60_000;
    expect(await due()).toBe(true);
    expect(await kind()).toBe('locked');
  });
});

describe('a passphrase change killed at any point', () => {
  it('leaves a vault that opens with the old or the new one, and then with that one alone', async () => {
    for (let nth = 0; ; nth++) {
      await emptyWorld();
      inCopy = undefined;
      const raw = await locked('old');
      const death = dieBefore(nth);
      dying = death;
      const survived = await vault()
        .credentials.changePassphrase('old', 'new')
        .then(() => true)
        .catch(() => false);
      const { changes } = death;
      death.revive();
      dying = undefined;
      await restartBrowser();
      const opens = async (passphrase: string) =>
        vault()
          .unlock(passphrase)
          .then(() => true)
          .catch(() => false);
      const first = survived ? 'new' : nth % 2 ? 'new' : 'old';
      const other = first === 'new' ? 'old' : 'new';
      const used = (await opens(first)) ? first : other;
      if (survived) expect(used).toBe('new');
      else expect(await opens(used)).toBe(true);
      expect(await vault().state()).toMatchObject({ kind: 'open', key: { id: raw.id } });
      await vault().lock();
      expect(await opens(used === 'new' ? 'old' : 'new')).toBe(false);
      if (survived && changes <= nth) break;
    }
  });
});

describe('a damaged vault record', () => {
  const damage = async () => {
    const { vault: stored } = (await local.get('vault')) as { vault: { wraps: { box: string }[] } };
    stored.wraps[0]!.box = stored.wraps[0]!.box.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    await local.set({ vault: stored });
    return stored;
  };

  it('is mended from the second copy', async () => {
    await locked('p');
    await damage();
    await vault().unlock('p');
    expect(await kind()).toBe('open');
  });

  it('is told from a wrong passphrase where both copies are damaged, and is left as it is', async () => {
    await locked('p');
    inCopy = await damage();
    const before = await local.get(null);
    await expect(vault().unlock('p')).rejects.toMatchObject({ code: 'damaged' });
    await expect(vault().state()).rejects.toMatchObject({ code: 'damaged' });
    expect(await local.get(null)).toEqual(before);
  });

  it.each([42, 'x', [], {}, { v: 1 }, { v: 1, digest: '' }])(
    'is never taken for a vault: %j',
    async (rubbish) => {
      await local.set({ vault: rubbish as never });
      inCopy = rubbish;
      await expect(vault().state()).rejects.toMatchObject({ code: 'damaged' });
    },
  );

  it('comes back where storage.local was lost, with the newest passphrase', async () => {
    await locked('old');
    await vault().credentials.changePassphrase('old', 'new');
    await local.clear();
    await expect(vault().unlock('old')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await vault().unlock('new');
    expect(await kind()).toBe('open');
  });

  it('that missed that a session-only key was to stay is put right at the next start', async () => {
    const made = vault();
    await made.state();
    const { raw, journal } = await made.rotation.begin('session');
    await made.rotation.switchTo(journal, raw);
    await made.rotation.end();
    const before = (await local.get('vault')).vault;
    await vault().credentials.keepKeyOnDisk();
    await local.set({ vault: before as never });
    await vault().state();
    await restartBrowser();
    inCopy = undefined;
    expect(await vault().state()).toMatchObject({ kind: 'open', mode: 'open', key: { id: raw.id } });
  });

  it('whose derivation would cost too much is refused before anything is derived', async () => {
    const derive = vi.fn(quickKdf);
    await locked('p');
    const record = (await readVault((await local.get('vault')).vault))!;
    const [wrap] = record.wraps!;
    const unlockWith = async (kdf: object) => {
      const stored = await withDigest({ ...record, wraps: [{ ...wrap!, kdf: kdf as Kdf }] });
      await local.set({ vault: stored as never });
      inCopy = stored;
      return new Vault(storage, { derive }).unlock('p');
    };
    const ours = { name: 'Argon2id', salt: wrap!.kdf.salt, memoryKiB: 65_536, iterations: 3, parallelism: 1 };
    for (const change of [{ memoryKiB: 4 * 1024 * 1024 }, { iterations: 1000 }, { memoryKiB: 1024 }])
      await expect(unlockWith({ ...ours, ...change })).rejects.toMatchObject({ code: 'damaged' });
    expect(derive).not.toHaveBeenCalled();
    // Ours itself is derived with.
    await unlockWith(ours);
    expect(derive).toHaveBeenCalledOnce();
  });

  it('of a newer Overture is left alone', async () => {
    await local.set({ vault: { v: 2, anything: true } });
    await expect(vault().state()).rejects.toMatchObject({ code: 'too-new' });
    expect(await local.get('vault')).toEqual({ vault: { v: 2, anything: true } });
  });
});

describe('a vault record that cannot be found', () => {
  it('is not taken for a new beginning where storage.local cannot be read', async () => {
    await locked('p');
    inCopy = undefined;
    const before = await local.get(null);
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('busy') as never);
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('busy') as never);
    await expect(vault().state()).rejects.toMatchObject({ code: 'unreadable' });
    vi.restoreAllMocks();
    expect(await local.get(null)).toEqual(before);
    await vault().unlock('p');
  });

  it('is not overwritten by an older copy while it cannot be read', async () => {
    await locked('old');
    const older = structuredClone(inCopy);
    await vault().credentials.changePassphrase('old', 'new');
    inCopy = older;
    const before = await local.get('vault');
    vi.spyOn(local, 'get').mockRejectedValue(new Error('busy') as never);
    await vault().unlock('old');
    vi.restoreAllMocks();
    expect(await local.get('vault')).toEqual(before);
    await vault().unlock('new');
  });

  it('is called damaged, and no new one begun, where sealed notes wait for it', async () => {
    await vault().state();
    await local.clear();
    inCopy = undefined;
    sealed = true;
    await expect(vault().state()).rejects.toMatchObject({ code: 'damaged' });
    expect(await local.get(null)).toEqual({});
  });

  it('begins anew where nothing is left, and says so to whoever had written something', async () => {
    const key = async () => ((await vault().state()) as { key: DataKey }).key.id;
    const emptied = async () => {
      await local.clear();
      inCopy = undefined;
      return dataLoss.isLost(await key());
    };
    await key();
    expect(await emptied()).toBe(false);
    dataLoss.markWritten(await key());
    expect(await emptied()).toBe(true);
    dataLoss.markWritten(await key());
    expect(dataLoss.isLost(await key())).toBe(true);
    dataLoss.acknowledge();
    expect(await emptied()).toBe(false);
    dataLoss.markWritten(await key());
    await vault().deletion.eraseEverything();
    expect(dataLoss.isLost(await key())).toBe(false);
  });

  it('says nothing of a loss after everything was deleted, though the browser died before it had written all of it', async () => {
    const key = async () => ((await vault().state()) as { key: DataKey }).key.id;
    dataLoss.markWritten(await key());
    const written = localStorage.getItem('notebook')!;
    await vault().deletion.eraseEverything();
    // Browsers write pages' storage seconds late, so a crash brings back what stood there.
    localStorage.setItem('notebook', written);
    const anew = await key();
    expect(dataLoss.isLost(anew)).toBe(false);
    localStorage.setItem('notebook', written);
    dataLoss.markLostIfWritten(anew);
    expect(dataLoss.isLost(await key())).toBe(false);
    expect(await local.get('erasing')).toEqual({});
  });
});

describe('a session-only vault', () => {
  it('is gone when the browser closes, and says which notebook went with it', async () => {
    const first = vault();
    await first.state();
    const { raw, journal } = await first.rotation.begin('session');
    await first.rotation.switchTo(journal, raw);
    await first.rotation.end();
    expect(await vault().state()).toMatchObject({ mode: 'session', key: { id: raw.id } });
    await vault().lock();
    expect(await vault().state()).toMatchObject({ key: { id: raw.id } });
    await restartBrowser();
    const after = await vault().state();
    expect(after).toMatchObject({ kind: 'open', mode: 'session' });
    expect(after.kind === 'open' && after.key.id).not.toBe(raw.id);
    expect(await vault().rotation.current()).toMatchObject({ state: 'switched', from: raw.id });
  });
});
