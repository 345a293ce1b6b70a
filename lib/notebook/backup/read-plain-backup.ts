import { fromUtf8 } from '@/lib/vault/crypto/bytes';
import { isTooLong } from '../records/record-limit';
import type { Stored } from '../records/records';
import { BackupRefused } from './backup-refused';
import { BACKUP_VERSION, upgradeBackup } from './backup-upgrades';
import { BACKUP_LIMITS } from './backup-limits';

/**
 * Reads the records of a backup that is plain or unsealed already. All of them are checked before any is used.
 * @throws BackupRefused, with a reason that a person can be told
 */
export async function readPlainBackup(bytes: Uint8Array): Promise<Stored[]> {
  if (bytes.length > BACKUP_LIMITS.file)
    throw new BackupRefused('too-large', 'The file is larger than a backup can be');
  const parsed = parse(bytes);
  if (typeof parsed !== 'object' || parsed === null) throw new BackupRefused('not-a-backup', 'Not a backup');
  const { format, version } = parsed as Record<string, unknown>;
  if (format !== 'overture-notebook') throw new BackupRefused('not-a-backup', 'Not a backup of Overture');
  if (typeof version === 'number' && version > BACKUP_VERSION)
    throw new BackupRefused('newer', 'Made by a newer Overture');
  checkStructure(parsed);
  const { checkedRecords } = await import('./backup-schema');
  const records = checked(() => checkedRecords(upgradeBackup(parsed)));
  if (new Set(records.map(({ id }) => id)).size < records.length) throw damaged('Two records have one id');
  for (const { content } of records) {
    if (isTooLong(content)) throw damaged('A record is too long');
  }
  return records;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes));
  } catch (error) {
    const looksLikeOurs = new TextDecoder().decode(bytes.subarray(0, 200)).includes('"overture-notebook"');
    throw new BackupRefused(looksLikeOurs ? 'damaged' : 'not-a-backup', 'Not JSON', { cause: error });
  }
}

/**
 * Refuses keys that reach into prototypes (OWASP, Prototype Pollution Prevention) and nesting that exhausts the stack.
 */
function checkStructure(parsed: object): void {
  let level: object[] = [parsed];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > BACKUP_LIMITS.depth) throw damaged('Nested too deeply');
    const next: object[] = [];
    for (const value of level) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === '__proto__' || key === 'constructor' || key === 'prototype')
          throw damaged('A forbidden name');
        if (typeof inner === 'object' && inner !== null) next.push(inner as object);
      }
    }
    level = next;
  }
}

function checked<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw new BackupRefused('damaged', 'Not what a backup of Overture holds', { cause: error });
  }
}

function damaged(message: string): BackupRefused {
  return new BackupRefused('damaged', message);
}
