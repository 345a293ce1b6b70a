import { fromBase64, toHex, utf8 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
import { VaultDamaged, VaultTooNew } from '../crypto/vault-errors';
import type { Wrap } from '../crypto/wrap';

/** Where the data key lives: on disk as it is, on disk under a passphrase, or in memory alone. */
export type Mode = 'open' | 'locked' | 'session';

/** Everything the vault keeps on disk, in storage.local and, as a second copy, in IndexedDB. */
export interface VaultRecord {
  v: 1;
  /** Grows with each write, so that of two copies the newer one is known. */
  generation: number;
  /** Names the data key, and by it the database in use: writing this record is what switches to another one. */
  kid: string;
  /** The name of the first data key, once another one is in use. */
  origin?: string;
  mode: Mode;
  /** base64 of the data key; in open mode only. */
  key?: string;
  /** In locked mode only. Two for the passphrase while it is being changed. */
  wraps?: Wrap[];
}

/** A record with the digest that tells damage from a wrong passphrase. */
export type StoredVault = VaultRecord & { digest: string };

const VERSION = 1;

export async function withDigest(record: VaultRecord): Promise<StoredVault> {
  return { ...record, digest: await digestOf(record) };
}

/**
 * The record from what a store gave.
 * @returns undefined when there is none
 * @throws VaultDamaged, VaultTooNew
 */
export async function readVault(stored: unknown): Promise<VaultRecord | undefined> {
  if (stored === undefined || stored === null) return undefined;
  if (typeof stored !== 'object') throw new VaultDamaged('The vault record is no record');
  const { digest, ...record } = stored as StoredVault;
  if (typeof record.v === 'number' && record.v > VERSION)
    throw new VaultTooNew('Written by a newer Overture');
  if (digest !== (await digestOf(record)) || !isWhole(record))
    throw new VaultDamaged('The vault record is damaged');
  return record;
}

/** Names a notebook through all its keys, until everything is deleted. */
export const originOf = ({ origin, kid }: VaultRecord): string => origin ?? kid;

/** The key of an open vault. @throws VaultDamaged when the record holds none */
export function openKey({ kid, key }: VaultRecord): RawKey {
  if (key === undefined) throw new VaultDamaged('An open vault has lost its key');
  return { id: kid, bytes: fromBase64(key) };
}

function isWhole({ kid, mode, key, wraps, generation }: VaultRecord): boolean {
  if (!/^[0-9a-f]{16}$/.test(kid) || !Number.isSafeInteger(generation)) return false;
  if (mode === 'open') return typeof key === 'string' && wraps === undefined;
  if (mode === 'locked') return key === undefined && Array.isArray(wraps) && wraps.length > 0;
  return mode === 'session' && key === undefined && wraps === undefined;
}

async function digestOf(record: VaultRecord): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(canonical(record)))));
}

/** JSON with sorted keys: storage areas promise no order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
