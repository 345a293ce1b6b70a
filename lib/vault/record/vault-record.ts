import { sortedJson } from '@/lib/text/sorted-json';
import { fromBase64, toHex, utf8 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
import { VaultError } from '../crypto/vault-error';
import type { WrappedKey } from '../crypto/wrapped-key';

/** The three ways to keep the data key: on disk in the clear, on disk wrapped by a passphrase, or in memory alone. */
export type VaultMode = 'open' | 'locked' | 'session';

/** Everything the vault keeps on disk, in storage.local and, as a second replica, in IndexedDB. */
export interface VaultRecord {
  v: 1;
  /** Grows with each write, so that the newer one of two replicas is known. */
  generation: number;
  /** Id of the data key, and by it of the database in use: writing this record is what switches to another one. */
  kid: string;
  /** Id of the first data key, once another one is in use. */
  origin?: string;
  mode: VaultMode;
  /** base64 of the data key; in open mode only. */
  key?: string;
  /** The wrapped data key; in locked mode only. There are two for the passphrase while it is being changed. */
  wraps?: WrappedKey[];
}

/** A vault record with the digest that tells damage from a wrong passphrase. */
export type StoredVault = VaultRecord & { digest: string };

const VERSION = 1;

/** Adds the digest to a vault record, for storing it. */
export async function withDigest(record: VaultRecord): Promise<StoredVault> {
  return { ...record, digest: await digestOf(record) };
}

/**
 * Checks a stored value and returns its vault record.
 * @returns undefined when nothing is stored
 * @throws VaultError 'damaged', VaultError 'too-new'
 */
export async function readVault(stored: unknown): Promise<VaultRecord | undefined> {
  if (stored === undefined || stored === null) return undefined;
  if (typeof stored !== 'object') throw new VaultError('damaged', 'The vault record is no record');
  const { digest, ...record } = stored as StoredVault;
  if (typeof record.v === 'number' && record.v > VERSION)
    throw new VaultError('too-new', 'Written by a newer Overture');
  if (digest !== (await digestOf(record)) || !isValid(record))
    throw new VaultError('damaged', 'The vault record is damaged');
  return record;
}

/** Returns the id that a notebook keeps through all its keys, until everything is deleted. */
export const originOf = ({ origin, kid }: VaultRecord): string => origin ?? kid;

/** Returns the data key of a vault in open mode. @throws VaultError 'damaged' when the record holds none */
export function openKey({ kid, key }: VaultRecord): RawKey {
  if (key === undefined) throw new VaultError('damaged', 'An open vault has lost its key');
  return { id: kid, bytes: fromBase64(key) };
}

function isValid({ kid, mode, key, wraps, generation }: VaultRecord): boolean {
  if (!/^[0-9a-f]{16}$/.test(kid) || !Number.isSafeInteger(generation)) return false;
  if (mode === 'open') return typeof key === 'string' && wraps === undefined;
  if (mode === 'locked') return key === undefined && Array.isArray(wraps) && wraps.length > 0;
  return mode === 'session' && key === undefined && wraps === undefined;
}

async function digestOf(record: VaultRecord): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(sortedJson(record)))));
}
