import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Notebook } from '@/lib/notebook/notebook';
import { currentKid, destroyDatabases, destroyLocal, emptyWorld, restartBrowser } from './empty-world';
import { loadProfile } from './load-profile';
import { oneOfEveryKind } from './one-of-every-kind';
import { until } from './pages';
import samples from './profile-samples.json' with { type: 'json' };

// Written by the version before the stores and records got their present names in code: one record of every kind, and
// a note that was deleted for good and left its tombstone. A new format adds a profile of its own; these stay.

const DELETED = '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8cff';

// With the real key derivation: its stored parameters are part of the profile.
let notebook: Notebook;
beforeEach(emptyWorld);
afterEach(() => notebook.close());

const byId = <T extends { id: string }>(all: readonly T[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function expectEveryRecord(): Promise<void> {
  expect(byId(await notebook.everything())).toEqual(byId(oneOfEveryKind));
}

/** Removes the replica of the notes, while the vault stays in storage.local. */
async function destroyReplica(): Promise<void> {
  const { local } = fakeBrowser.storage;
  await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('notes.')));
}

const LOSSES: [string, () => Promise<void> | void, object][] = [
  [
    'both stores',
    () => undefined,
    { missing: 0, damaged: 0, lost: false, restoredFromOtherStore: undefined },
  ],
  ['the database alone', destroyReplica, { restoredFromOtherStore: { from: 'database', records: 9 } }],
  [
    'the database alone, vault record included',
    destroyLocal,
    { restoredFromOtherStore: { from: 'database', records: 9 } },
  ],
  ['the replica alone', destroyDatabases, { restoredFromOtherStore: { from: 'replica', records: 9 } }],
];

describe.each(LOSSES)('a profile of the version before opens from %s', (_, lose, state) => {
  it('in open mode', async () => {
    await loadProfile(samples.open);
    await lose();
    notebook = new Notebook();
    await expectEveryRecord();
    expect(notebook.state.current).toMatchObject({ kind: 'open', mode: 'open', runsOn: 'both', ...state });
  });

  it('locked, by the passphrase and by the recovery code', async () => {
    const { passphrase, recoveryCode } = samples.locked;
    for (const unlock of [
      () => notebook.vault.unlock(passphrase),
      () => notebook.vault.unlockWithCode(recoveryCode),
    ]) {
      await emptyWorld();
      await loadProfile(samples.locked);
      await restartBrowser();
      await lose();
      notebook = new Notebook();
      await until(notebook.state, ({ kind }) => kind === 'locked');
      await unlock();
      await notebook.settled();
      await expectEveryRecord();
      expect(notebook.state.current).toMatchObject({
        kind: 'open',
        mode: 'locked',
        runsOn: 'both',
        ...state,
      });
      notebook.close();
    }
  });

  it.each(['locked', 'session'] as const)(
    'in %s mode, by the key in session storage, as after an update',
    async (mode) => {
      await loadProfile(samples[mode]);
      await lose();
      notebook = new Notebook();
      await expectEveryRecord();
      expect(notebook.state.current).toMatchObject({ kind: 'open', mode, runsOn: 'both', ...state });
    },
  );

  it('and can be written on, with the next revision', async () => {
    await loadProfile(samples.open);
    await lose();
    notebook = new Notebook();
    const { id, revision } = oneOfEveryKind[1]!;
    await notebook.notes.edit({ id, revision }, 'Written since.');
    notebook.close();
    for (const loseNow of [destroyReplica, destroyDatabases]) {
      await loseNow();
      notebook = new Notebook();
      const found = (await notebook.everything()).find((stored) => stored.id === id);
      expect(found).toMatchObject({ revision: revision + 1, content: { text: 'Written since.' } });
      notebook.close();
    }
  });
});

it('remembers of a profile of the version before what was deleted, when one store still has it', async () => {
  await loadProfile(samples.open);
  // A kill between the two steps of a write leaves a deleted row, and another manifest, in storage.local.
  const prefix = `notes.${await currentKid()}.`;
  const { local } = fakeBrowser.storage;
  const [, row] = Object.entries(samples.open.local).find(([key]) => key.startsWith(`${prefix}records.`))!;
  await local.set({
    [`${prefix}records.${DELETED}`]: row as never,
    [`${prefix}sentinel`]: 'another' as never,
  });
  notebook = new Notebook();
  await expectEveryRecord();
  expect(notebook.state.current).toMatchObject({ damaged: 0 });
  expect(Object.keys(await local.get(null)).filter((key) => key.includes(DELETED))).toEqual([]);
});
