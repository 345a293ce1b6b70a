import { importDataKey, type DataKey } from '@/lib/vault/crypto/data-key';
import type { Vault } from '@/lib/vault/vault';
import type { Move } from '@/lib/vault/record/vault-store';
import type { EncryptedStore } from '../storage/encrypted-store';
import { ReplicatedStore } from '../storage/replicated-store';
import type { Stored } from '../records/records';
import { openRow, sealRow, tableOf, TABLES } from '../storage/sealed-row';
import {
  after,
  matchesManifest,
  emptyManifest,
  sealManifest,
  type IntegrityManifest,
} from '../storage/integrity-manifest';
import type { TaskOptions } from './task-options';

const AT_ONCE = 200;

/**
 * Moves the notebook under a new key into new stores, because what once lay on disk beside its key cannot be unwritten.
 * Copy, verify, switch by one write, clean: killed before the switch the old notebook is still the one in use,
 * killed after it the new one is; `finishRotation` brings either to an end. To be called by one page at a time.
 * @param signal cancels until the switch
 * @returns how many records did not open in either store: what does not open with its own key cannot be sealed again
 */
export async function rotateNotebookKey(
  vault: Vault,
  from: EncryptedStore,
  to: { mode: 'locked' | 'session'; passphrase?: string },
  { progress, signal }: TaskOptions = {},
): Promise<number> {
  const { raw, move } = await vault.moves.begin(to.mode, to.passphrase);
  let target: ReplicatedStore | undefined;
  let damaged: number;
  try {
    const all = await readAll(from);
    ({ damaged } = all);
    target = await ReplicatedStore.open(raw.id);
    await copy(all.stored, target, await importDataKey(raw), (done) => {
      signal?.throwIfAborted();
      progress?.({ done, of: all.stored.length * 2 });
    });
    signal?.throwIfAborted();
  } catch (error) {
    await target?.destroy().catch(() => undefined);
    await vault.moves.end();
    throw error;
  }
  target.close();
  const verified: Move = { ...move, state: 'verified' };
  await vault.moves.note(verified);
  await vault.moves.switchTo(verified, raw);
  await from.stores.destroy();
  await vault.moves.end();
  return damaged;
}

/**
 * Brings a move that was killed to its end: back when nothing was verified yet, forward otherwise.
 * @returns `interrupted` when it went back, so that the person can be told
 */
export async function finishRotation(vault: Vault): Promise<'none' | 'interrupted' | 'finished'> {
  const move = await vault.moves.current();
  if (!move) return 'none';
  // A session-only key that was not switched to is in no memory any more: going forward would lose everything.
  const back = move.state === 'copying' || (move.state === 'verified' && move.to.mode === 'session');
  if (move.state === 'verified' && !back) await vault.moves.switchTo(move);
  const leftover = back ? move.to.kid : move.from;
  if (!(await vault.isCurrent(leftover))) await (await ReplicatedStore.open(leftover)).destroy();
  await vault.moves.end();
  return back ? 'interrupted' : 'finished';
}

/** Everything, after the stores were compared where one of them is not whole: the other may be the only copy. */
async function readAll(from: EncryptedStore): Promise<{ stored: Stored[]; damaged: number }> {
  const tables = [];
  // oxlint-disable-next-line no-await-in-loop -- comparing is for one table at a time
  for (const table of TABLES) tables.push(await from.load(table, (task) => task()));
  return {
    stored: tables.flatMap(({ stored }) => stored),
    damaged: tables.reduce((sum, { damaged }) => sum + damaged, 0),
  };
}

/** @param progress told how many records were written, and then, on top of that, how many were read back */
async function copy(
  stored: readonly Stored[],
  target: ReplicatedStore,
  key: DataKey,
  progress: (done: number) => void,
): Promise<void> {
  let sentinel = emptyManifest();
  for (let at = 0; at < stored.length || at === 0; at += AT_ONCE) {
    const put = await Promise.all(stored.slice(at, at + AT_ONCE).map((record) => sealRow(key, record)));
    sentinel = after(sentinel, { removed: [], added: put });
    const batch = { put, gone: [], drop: [], sentinel: await sealManifest(key, sentinel) };
    await target.write(batch, batch);
    progress(Math.min(at + AT_ONCE, stored.length));
  }
  await verify(target, sentinel);
  const originals = new Map(stored.map((record) => [nameOf(record), JSON.stringify(record)]));
  let compared = 0;
  for (const table of TABLES) {
    for (const row of await target.first.readTable(table)) {
      const copied = await openRow(key, row);
      if (JSON.stringify(copied) !== originals.get(nameOf(copied))) throw new Error('The copy differs');
      if (++compared % AT_ONCE === 0) progress(stored.length + compared);
    }
  }
}

/** Each store is read back by itself. */
async function verify(target: ReplicatedStore, sentinel: IntegrityManifest): Promise<void> {
  for (const store of [target.database, target.mirror]) {
    if (!store) continue;
    for (const table of TABLES) {
      if (!matchesManifest(sentinel, table, await store.readTable(table)))
        throw new Error('The copy is not whole');
    }
  }
}

const nameOf = ({ id, content }: Stored): string => `${tableOf(content.kind)}/${id}`;
