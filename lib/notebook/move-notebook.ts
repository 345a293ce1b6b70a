import { importDataKey, type RawKey } from '@/lib/vault/data-key';
import type { Vault } from '@/lib/vault/vault';
import type { Move } from '@/lib/vault/vault-store';
import type { Ledger } from './ledger';
import { PairedStore } from './paired-store';
import { openIfWhole, openRow, sealRow, TABLES, type Row } from './row';
import { after, agrees, emptySentinel, sealSentinel } from './sentinel';

const AT_ONCE = 200;

/** How a long task is going. */
export interface Progress {
  done: number;
  of: number;
}

/**
 * Moves the notebook under a new key into new stores, because what once lay on disk beside its key cannot be unwritten.
 * Copy, verify, switch by one write, clean: killed before the switch the old notebook is still the one in use,
 * killed after it the new one is; `finishMove` brings either to an end. To be called by one page at a time.
 * @param signal cancels until the switch
 */
export async function moveNotebook(
  vault: Vault,
  from: Ledger,
  to: { mode: 'locked' | 'session'; passphrase?: string },
  { progress, signal }: { progress?: (now: Progress) => void; signal?: AbortSignal } = {},
): Promise<void> {
  const { raw, move } = await vault.moves.begin(to.mode, to.passphrase);
  let target: PairedStore | undefined;
  try {
    target = await PairedStore.open(raw.id);
    await copy(from, target, raw, (now) => {
      signal?.throwIfAborted();
      progress?.(now);
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
}

/**
 * Brings a move that was killed to its end: back when nothing was verified yet, forward otherwise.
 * @returns `interrupted` when it went back, so that the person can be told
 */
export async function finishMove(vault: Vault): Promise<'none' | 'interrupted' | 'finished'> {
  const move = await vault.moves.current();
  if (!move) return 'none';
  // A session-only key that was not switched to is in no memory any more: going forward would lose everything.
  const back = move.state === 'copying' || (move.state === 'verified' && move.to.mode === 'session');
  if (move.state === 'verified' && !back) await vault.moves.switchTo(move);
  const leftover = back ? move.to.kid : move.from;
  if (!(await vault.isCurrent(leftover))) await (await PairedStore.open(leftover)).destroy();
  await vault.moves.end();
  return back ? 'interrupted' : 'finished';
}

async function copy(
  from: Ledger,
  target: PairedStore,
  raw: RawKey,
  progress: (now: Progress) => void,
): Promise<void> {
  const key = await importDataKey(raw);
  const rows: Row[] = [];
  for (const table of TABLES) rows.push(...(await from.stores.first.readTable(table)));
  let sentinel = emptySentinel();
  for (let at = 0; at < rows.length || at === 0; at += AT_ONCE) {
    const opened = await Promise.all(
      // What does not open with its own key never will, and cannot be sealed again.
      rows.slice(at, at + AT_ONCE).map((row) => openIfWhole(from.key, row)),
    );
    const put = await Promise.all(
      opened.filter((stored) => stored !== undefined).map((stored) => sealRow(key, stored)),
    );
    sentinel = after(sentinel, { removed: [], added: put });
    const batch = { put, gone: [], drop: [], sentinel: await sealSentinel(key, sentinel) };
    await target.write(batch, batch);
    progress({ done: Math.min(at + AT_ONCE, rows.length), of: rows.length * 2 });
  }
  // Each store is read back by itself, opened and compared with the original.
  for (const store of [target.database, target.mirror]) {
    if (!store) continue;
    for (const table of TABLES) {
      const copied = await store.readTable(table);
      if (!agrees(sentinel, table, copied)) throw new Error('The copy is not whole');
    }
  }
  const originals = new Map(rows.map((row) => [`${row.table}/${row.id}`, row]));
  let compared = 0;
  for (const table of TABLES) {
    for (const row of await target.first.readTable(table)) {
      const [then, now] = await Promise.all([
        openRow(from.key, originals.get(`${row.table}/${row.id}`)!),
        openRow(key, row),
      ]);
      if (JSON.stringify(then) !== JSON.stringify(now)) throw new Error('The copy differs');
      if (++compared % AT_ONCE === 0) progress({ done: rows.length + compared, of: rows.length * 2 });
    }
  }
}
