import { newRawKey, type RawKey } from '../crypto/data-key';
import { keepSessionKey } from './session-key';
import { trace } from './data-loss-marker';
import type { VaultCopies } from './vault-copies';
import { originOf, withDigest, type Mode, type VaultRecord } from './vault-record';
import type { Move, VaultStore } from './vault-store';
import { inVaultTurn } from './vault-turn';
import type { WrappedKeys } from './wrapped-keys';

/**
 * The way to a new data key, for a mode that promises more than the present one: what once lay on disk beside its key
 * cannot be unwritten. The notebook copies and cleans (`move-notebook.ts`); here is what of it the vault writes down,
 * so that a move can be brought to its end after a kill at any point.
 */
export class KeyRotation {
  readonly #store: VaultStore;
  readonly #copies: VaultCopies;
  readonly #wraps: WrappedKeys;
  readonly #now: () => number;

  constructor(store: VaultStore, copies: VaultCopies, wraps: WrappedKeys, now: () => number) {
    this.#store = store;
    this.#copies = copies;
    this.#wraps = wraps;
    this.#now = now;
  }

  /** Makes the new key, and writes only the intent. */
  async begin(mode: 'locked' | 'session', passphrase?: string): Promise<{ raw: RawKey; move: Move }> {
    const record = await this.#copies.read();
    const raw = newRawKey();
    const to = next(record, raw, mode);
    if (mode === 'locked')
      to.wraps = [await this.#wraps.make(raw, { use: 'passphrase', secret: passphrase ?? '' })];
    const move: Move = { state: 'copying', from: record.kid, to: await withDigest(to) };
    await this.#store.writeMove(move);
    return { raw, move };
  }

  /** The move that is under way, also one that was killed. */
  current(): Promise<Move | undefined> {
    return this.#store.readMove();
  }

  note(move: Move): Promise<void> {
    return this.#store.writeMove(move);
  }

  end(): Promise<void> {
    return this.#store.removeMove();
  }

  /** The one write from which the new key and its database count; the person stays unlocked where `raw` is known. */
  async switchTo(move: Move, raw?: RawKey): Promise<void> {
    await inVaultTurn(() => this.#switch(move, raw));
  }

  /**
   * A session-only vault whose browser was closed has lost its key for good: begins anew, and leaves a move by which
   * the notebook cleans away what can never be read again. To be called in the vault's turn.
   */
  async beginSessionAnew(record: VaultRecord): Promise<RawKey> {
    const raw = newRawKey();
    const to = await withDigest(next(record, raw, 'session'));
    await this.#switch({ state: 'switched', from: record.kid, to }, raw);
    // That it is gone was promised.
    trace.forget();
    return raw;
  }

  async #switch(move: Move, raw?: RawKey): Promise<void> {
    if (raw) await keepSessionKey(this.#store, raw, this.#now());
    await this.#store.writeSwitch(move.to, { ...move, state: 'switched' });
    await this.#copies.mend(move.to);
    const found = trace.read();
    if (found?.kid === move.from) trace.write({ ...found, kid: move.to.kid });
  }
}

/** The record that follows one under a new key. */
function next(record: VaultRecord, { id: kid }: RawKey, mode: Mode): VaultRecord {
  return { v: 1, generation: record.generation + 1, kid, origin: originOf(record), mode };
}
