import { fromBase64, toBase64 } from './bytes';
import { importDataKey, newRawKey, type DataKey, type RawKey } from './data-key';
import { exclusively } from './exclusively';
import { codeKdf, derive, passphraseKdf } from './kdf';
import { DEFAULT_LOCK, type LockSettings } from './lock-policy';
import { lockSessionIfDue } from './lock-session';
import { newRecoveryCode, readRecoveryCode } from './recovery-code';
import { readCopies, writeCopies, type VaultCopy } from './vault-copies';
import { VaultLocked, WrongPassphrase } from './vault-errors';
import { openKey, withDigest, type Mode, type VaultRecord } from './vault-record';
import { vaultStore, type Move, type VaultStore } from './vault-store';
import { unwrapKey, wrapKey, type Derive, type Use, type Wrap } from './wrap';

/** How often at most a touch is written, in milliseconds. */
const TOUCH_EVERY = 15_000;

export interface VaultWorld {
  now(): number;
  derive: Derive;
  store: VaultStore;
}

const THE_WORLD: VaultWorld = { now: () => Date.now(), derive, store: vaultStore };

/** What became known at the start. */
export type VaultState =
  { kind: 'open'; mode: Mode; key: DataKey } | { kind: 'locked'; mode: 'locked'; hasRecoveryCode: boolean };

/**
 * Who holds the data key. Every method re-reads what is stored, since other pages change it too;
 * nothing secret stays in this object. Methods that change the vault run one at a time among all pages.
 */
export class Vault {
  readonly #copy: VaultCopy;
  readonly #world: VaultWorld;
  #touched = 0;

  constructor(copy: VaultCopy, world: Partial<VaultWorld> = {}) {
    this.#copy = copy;
    this.#world = { ...THE_WORLD, ...world };
  }

  /**
   * Finds the key, or makes the first one, in open mode.
   * A session-only vault whose browser was closed has lost its key for good and begins a new one.
   * @throws VaultDamaged, VaultTooNew; nothing is overwritten then
   */
  async state(): Promise<VaultState> {
    return this.#alone(async () => {
      if (await this.#world.store.isErasing().catch(() => false)) await this.#erase();
      const record = (await readCopies(this.#world.store, this.#copy)) ?? (await this.#begin());
      if (record.mode === 'open')
        return { kind: 'open', mode: 'open', key: await importDataKey(openKey(record)) };
      const raw = await this.#sessionKey(record);
      if (raw) return { kind: 'open', mode: record.mode, key: await importDataKey(raw) };
      if (record.mode === 'session') return this.#beginSession(record);
      const hasRecoveryCode = (record.wraps ?? []).some(({ use }) => use === 'recovery');
      return { kind: 'locked', mode: 'locked', hasRecoveryCode };
    });
  }

  /** Whether this key is still the one in use; another page may have moved on to a new one. */
  async isCurrent(kid: string): Promise<boolean> {
    // Without storage.local there is nothing to compare with, and no other page could have switched.
    const stored = (await this.#world.store.readVault().catch(() => undefined)) as VaultRecord | undefined;
    return stored === undefined || stored.kid === kid;
  }

  /** @throws WrongPassphrase, VaultDamaged */
  async unlock(passphrase: string): Promise<void> {
    await this.#unlock('passphrase', passphrase);
  }

  /** @throws MistypedCode, WrongPassphrase, VaultDamaged */
  async unlockWithCode(typed: string): Promise<void> {
    await this.#unlock('recovery', await readRecoveryCode(typed));
  }

  /** Takes the key away from every page, at once. In the other modes there is nothing to lock. */
  async lock(): Promise<void> {
    const record = await this.#record();
    if (record.mode === 'locked') await this.#world.store.removeSession();
  }

  /** Puts the deadline off: the person is here. Cheap enough for every key press. */
  async touch(): Promise<void> {
    const now = this.#world.now();
    if (Math.abs(now - this.#touched) < TOUCH_EVERY) return;
    this.#touched = now;
    await this.lockIfDue();
    if (await this.#world.store.readTimes())
      await this.#world.store.writeTimes({ touchedAt: now, seenAt: now });
  }

  /** Locks when the deadline has passed or the clock was set back. @returns whether it did */
  async lockIfDue(): Promise<boolean> {
    const record = await this.#record();
    return record.mode === 'locked' && (await lockSessionIfDue(this.#world.store, this.#world.now()));
  }

  async lockSettings(): Promise<LockSettings> {
    return { ...DEFAULT_LOCK, ...(await this.#world.store.readLock()) };
  }

  async setLockSettings(settings: LockSettings): Promise<void> {
    await this.#world.store.writeLock(settings);
  }

  /**
   * Changes the passphrase without touching a note. The new wrap is written beside the old one and read back
   * before the old one goes, so a browser killed in between still opens with one of them.
   * Copies of the old vault that lie elsewhere still open with the old passphrase.
   * @throws WrongPassphrase when `current` is wrong
   */
  async changePassphrase(current: string, next: string): Promise<void> {
    await this.#alone(async () => {
      const record = await this.#record();
      const raw = await this.#unwrap(record, 'passphrase', current);
      const fresh = await this.#wrap(raw, 'passphrase', next);
      await this.#replaceWraps(record, raw, 'passphrase', [fresh], next);
    });
  }

  /**
   * Makes a recovery code, in place of an earlier one. It is shown once and kept nowhere.
   * @throws WrongPassphrase
   */
  async makeRecoveryCode(passphrase: string): Promise<string> {
    return this.#alone(async () => {
      const record = await this.#record();
      const raw = await this.#unwrap(record, 'passphrase', passphrase);
      const code = await newRecoveryCode();
      await this.#replaceWraps(record, raw, 'recovery', [await this.#wrap(raw, 'recovery', code)], code);
      return code;
    });
  }

  /** Whether there is one; it cannot be shown again. */
  async hasRecoveryCode(): Promise<boolean> {
    return ((await this.#record()).wraps ?? []).some(({ use }) => use === 'recovery');
  }

  async removeRecoveryCode(): Promise<void> {
    await this.#alone(async () => {
      const record = await this.#record();
      await this.#write({ ...record, wraps: record.wraps?.filter(({ use }) => use !== 'recovery') });
    });
  }

  /** A new passphrase by the recovery code, where the old one is forgotten. @throws MistypedCode, WrongPassphrase */
  async resetPassphrase(typedCode: string, next: string): Promise<void> {
    await this.#alone(async () => {
      const record = await this.#record();
      const raw = await this.#unwrap(record, 'recovery', await readRecoveryCode(typedCode));
      await this.#replaceWraps(record, raw, 'passphrase', [await this.#wrap(raw, 'passphrase', next)], next);
      await this.#keep(raw);
    });
  }

  /**
   * Removes the passphrase: the key lies on disk from then on. Needs no new key, since nothing gets more private.
   * @throws WrongPassphrase
   */
  async removePassphrase(passphrase: string): Promise<void> {
    await this.#alone(async () => {
      const record = await this.#record();
      const raw = await this.#unwrap(record, 'passphrase', passphrase);
      const { wraps: _, ...rest } = record;
      await this.#write({ ...rest, mode: 'open', key: toBase64(raw.bytes) });
      await this.#world.store.removeSession();
    });
  }

  /**
   * Lets a session-only notebook stay: its key lies on disk from then on.
   * @throws VaultLocked when the key is no longer in memory
   */
  async keepKeyOnDisk(): Promise<void> {
    await this.#alone(async () => {
      const record = await this.#record();
      if (record.mode !== 'session') return;
      const raw = await this.#sessionKey(record);
      if (!raw) throw new VaultLocked('The key of the session is gone');
      await this.#write({ ...record, mode: 'open', key: toBase64(raw.bytes) });
      await this.#world.store.removeSession();
    });
  }

  /** Begins a move to a new key, for a mode that promises more than the present one. Writes only the intent. */
  async beginMove(mode: 'locked' | 'session', passphrase?: string): Promise<{ raw: RawKey; move: Move }> {
    const record = await this.#record();
    const raw = newRawKey();
    const to: VaultRecord = { v: 1, generation: record.generation + 1, kid: raw.id, mode };
    if (mode === 'locked') to.wraps = [await this.#wrap(raw, 'passphrase', passphrase ?? '')];
    const move: Move = { state: 'copying', from: record.kid, to: await withDigest(to) };
    await this.#world.store.writeMove(move);
    return { raw, move };
  }

  move(): Promise<Move | undefined> {
    return this.#world.store.readMove();
  }

  setMove(move: Move): Promise<void> {
    return this.#world.store.writeMove(move);
  }

  endMove(): Promise<void> {
    return this.#world.store.removeMove();
  }

  /** The one write from which the new key and its database count; the person stays unlocked where `raw` is known. */
  async switchTo(move: Move, raw?: RawKey): Promise<void> {
    await this.#alone(async () => {
      if (raw) await this.#keep(raw);
      await this.#world.store.writeSwitch(move.to, { ...move, state: 'switched' });
      await this.#copy.write(move.to).catch(() => undefined);
    });
  }

  /**
   * Deletes both stores, all keys and all settings. storage.local goes last and carries a mark until then:
   * a kill in between is finished at the next start, and no copy can bring anything back.
   */
  async eraseEverything(): Promise<void> {
    await this.#alone(async () => {
      await this.#world.store.markErasing();
      await this.#erase();
    });
  }

  /** @returns the stop function */
  onChange(listener: () => void): () => void {
    return this.#world.store.onChange(listener);
  }

  async #erase(): Promise<void> {
    await this.#copy.destroyAll();
    await this.#world.store.eraseAll();
  }

  async #begin(): Promise<VaultRecord> {
    const { id, bytes } = newRawKey();
    const record: VaultRecord = { v: 1, generation: 1, kid: id, mode: 'open', key: toBase64(bytes) };
    await writeCopies(this.#world.store, this.#copy, record);
    return record;
  }

  async #beginSession({ kid: from, generation }: VaultRecord): Promise<VaultState> {
    const raw = newRawKey();
    await this.#keep(raw);
    const to: VaultRecord = { v: 1, generation: generation + 1, kid: raw.id, mode: 'session' };
    // What the lost key sealed can never be read again; the move lets the notebook clean it away.
    const stored = await withDigest(to);
    await this.#world.store.writeSwitch(stored, { state: 'switched', from, to: stored });
    await this.#copy.write(stored).catch(() => undefined);
    return { kind: 'open', mode: 'session', key: await importDataKey(raw) };
  }

  async #unlock(use: Use, secret: string): Promise<void> {
    await this.#alone(async () => {
      const record = await this.#record();
      if (record.mode !== 'locked') return;
      const { raw, wrap } = await this.#unwrapBy(record, use, secret);
      // A change of passphrase that was killed left two wraps: the one the person knows stays.
      const wraps = record.wraps?.filter((other) => other.use !== use || other === wrap);
      if (wraps?.length !== record.wraps?.length) await this.#write({ ...record, wraps });
      await this.#keep(raw);
    });
  }

  async #replaceWraps(
    record: VaultRecord,
    raw: RawKey,
    use: Use,
    fresh: Wrap[],
    secret: string,
  ): Promise<void> {
    const beside = await this.#write({ ...record, wraps: [...(record.wraps ?? []), ...fresh] });
    const read = await this.#record();
    const { raw: again } = await this.#unwrapBy(
      { ...read, wraps: read.wraps?.slice(-fresh.length) },
      use,
      secret,
    );
    if (toBase64(again.bytes) !== toBase64(raw.bytes)) throw new Error('The new wrap does not open');
    await this.#write({
      ...beside,
      wraps: [...(record.wraps ?? []).filter((wrap) => wrap.use !== use), ...fresh],
    });
  }

  async #unwrap(record: VaultRecord, use: Use, secret: string): Promise<RawKey> {
    return (await this.#unwrapBy(record, use, secret)).raw;
  }

  async #unwrapBy(
    { kid, wraps = [] }: VaultRecord,
    use: Use,
    secret: string,
  ): Promise<{ raw: RawKey; wrap: Wrap }> {
    for (const wrap of wraps.filter((candidate) => candidate.use === use)) {
      try {
        return { raw: await unwrapKey(kid, wrap, secret, this.#world.derive), wrap };
      } catch (error) {
        if (!(error instanceof WrongPassphrase)) throw error;
      }
    }
    throw new WrongPassphrase('This does not open the notebook');
  }

  async #wrap(raw: RawKey, use: Use, secret: string): Promise<Wrap> {
    const kdf = use === 'passphrase' ? await passphraseKdf() : codeKdf();
    return wrapKey(raw, { use, kdf, secret }, this.#world.derive);
  }

  async #sessionKey({ kid }: VaultRecord): Promise<RawKey | undefined> {
    const session = await this.#world.store.readSession();
    return session?.kid === kid ? { id: kid, bytes: fromBase64(session.key) } : undefined;
  }

  async #keep({ id: kid, bytes }: RawKey): Promise<void> {
    const now = this.#world.now();
    await this.#world.store.writeSession({ kid, key: toBase64(bytes) }, { touchedAt: now, seenAt: now });
  }

  async #record(): Promise<VaultRecord> {
    const record = await readCopies(this.#world.store, this.#copy);
    if (!record) throw new VaultLocked('There is no vault yet');
    return record;
  }

  async #write(record: VaultRecord): Promise<VaultRecord> {
    const next = { ...record, generation: record.generation + 1 };
    await writeCopies(this.#world.store, this.#copy, next);
    return next;
  }

  #alone<T>(task: () => Promise<T>): Promise<T> {
    return exclusively('overture-vault', task);
  }
}
