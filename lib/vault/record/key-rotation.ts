import { newRawKey, type RawKey } from '../crypto/data-key';
import { dataLossMarker } from './data-loss-marker';
import { writeSessionKey } from './session-key';
import { originOf, withDigest, type VaultMode, type VaultRecord } from './vault-record';
import type { VaultReplicas } from './vault-replicas';
import type { RotationJournal, VaultStore } from './vault-store';
import { withVaultLock } from './with-vault-lock';
import type { WrappedKeys } from './wrapped-keys';

/**
 * Rotates the data key, for a mode that promises more privacy than the present one: a key that once lay on disk beside
 * what it sealed cannot be unwritten. The notebook copies and cleans up (`rotate-notebook-key.ts`); this class keeps the
 * journal, by which a rotation that was killed at any point can be brought to its end.
 */
export class KeyRotation {
  readonly #store: VaultStore;
  readonly #replicas: VaultReplicas;
  readonly #wrappedKeys: WrappedKeys;
  readonly #now: () => number;

  constructor(store: VaultStore, replicas: VaultReplicas, wrappedKeys: WrappedKeys, now: () => number) {
    this.#store = store;
    this.#replicas = replicas;
    this.#wrappedKeys = wrappedKeys;
    this.#now = now;
  }

  /** Generates the new key and writes the journal, and nothing else. */
  async begin(
    mode: 'locked' | 'session',
    passphrase?: string,
  ): Promise<{ raw: RawKey; journal: RotationJournal; lockStamp: unknown }> {
    const lockStamp = await this.#store.readLockStamp();
    const record = await this.#replicas.read();
    const raw = newRawKey();
    const to = nextRecord(record, raw, mode);
    if (mode === 'locked')
      to.wraps = [await this.#wrappedKeys.make(raw, { kind: 'passphrase', secret: passphrase ?? '' })];
    const journal: RotationJournal = { state: 'copying', from: record.kid, to: await withDigest(to) };
    await this.#store.writeJournal(journal);
    return { raw, journal, lockStamp };
  }

  /** Returns the journal of the rotation that is under way, also of one that was killed. */
  current(): Promise<RotationJournal | undefined> {
    return this.#store.readJournal();
  }

  /** Writes the progress of the rotation. */
  writeJournal(journal: RotationJournal): Promise<void> {
    return this.#store.writeJournal(journal);
  }

  /** Ends the rotation by removing its journal. */
  end(): Promise<void> {
    return this.#store.removeJournal();
  }

  /**
   * Makes the new key and its database the valid ones, in one write. Given `raw`, the notebook stays unlocked.
   * @param lockStamp of the beginning: where somebody locked since, a notebook with a passphrase is locked
   */
  async switchTo(journal: RotationJournal, raw?: RawKey, lockStamp?: unknown): Promise<void> {
    await withVaultLock(async () => {
      await this.#switch(journal, raw);
      const isLocked = (await this.#store.readLockStamp()) !== lockStamp;
      if (raw && isLocked && journal.to.mode === 'locked') await this.#store.removeSession();
    });
  }

  /**
   * Gives a session-only vault whose browser was closed, and whose key is therefore lost, a new key. The journal it
   * leaves lets the notebook delete what can never be read again. To be called within `withVaultLock`.
   */
  async restartSession(record: VaultRecord): Promise<RawKey> {
    const raw = newRawKey();
    const to = await withDigest(nextRecord(record, raw, 'session'));
    await this.#switch({ state: 'switched', from: record.kid, to }, raw);
    // The person chose that it is lost with the session, so it is no data loss.
    dataLossMarker.remove();
    return raw;
  }

  async #switch(journal: RotationJournal, raw?: RawKey): Promise<void> {
    if (raw) await writeSessionKey(this.#store, raw, journal.to.mode, this.#now());
    await this.#store.switchKey(journal.to, { ...journal, state: 'switched' });
    await this.#replicas.updateSecond(journal.to, journal.from);
    const marker = dataLossMarker.read();
    if (marker?.kid === journal.from) dataLossMarker.write({ ...marker, kid: journal.to.kid });
  }
}

/** Returns the record that follows another one under a new key. */
function nextRecord(record: VaultRecord, { id: kid }: RawKey, mode: VaultMode): VaultRecord {
  return { v: 1, generation: record.generation + 1, kid, origin: originOf(record), mode };
}
