import type { RawKey } from '../crypto/data-key';

/**
 * What the vault needs from the storage of the notebook, which supplies it: a second replica of the vault record, since
 * without that record every sealed note is lost, and the means to find and delete what is sealed.
 */
export interface NotebookStorage {
  /** Reads the second replica of the vault record; undefined where there is none. */
  readVault(): Promise<unknown>;
  /** Writes the second replica of the vault record. */
  writeVault(record: unknown): Promise<void>;
  /** Returns whether any store holds sealed data, under any key or this one, which would be unreadable for ever without it. */
  hasSealed(kid?: string): Promise<boolean>;
  /** Returns whether something is sealed under the id of this key, and the key opens all of it. */
  isOpenedBy(key: RawKey): Promise<boolean>;
  /** Deletes all sealed data in every store, and the replica. @returns whether all of it could be reached */
  destroyAll(): Promise<boolean>;
  /** Deletes the databases of every key but this one. @returns whether all of them could be reached */
  destroyDatabases(exceptKid: string): Promise<boolean>;
}
