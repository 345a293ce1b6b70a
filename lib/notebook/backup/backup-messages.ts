import type { Bytes } from '@/lib/vault/crypto/bytes';
import type { Stored } from '../records/records';
import type { BackupRefusal } from './backup-refused';

/** A request to the backup worker: to make files of records, or to read a file. */
export type BackupRequest =
  | { kind: 'make'; records: readonly Stored[]; exportedAt: number; passphrase: string | undefined }
  | { kind: 'read'; bytes: Uint8Array; passphrase: string | undefined };

/** The result of a request. */
export type BackupResult = { files: Bytes[] } | { records: Stored[] };

/** The response of the backup worker: a result, or the error, with its reason where the file was refused. */
export type BackupResponse = BackupResult | { refused: BackupRefusal | undefined; message: string };
