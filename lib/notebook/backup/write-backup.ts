import type { Content, Stored } from '../records/records';
import { BACKUP_VERSION } from './backup-upgrades';
import { LIMITS } from './limits';

/** A backup, as it stands inside the age file and as the plain one is; `docs/backup-format.md` describes it. */
interface Backup {
  format: 'overture-notebook';
  version: number;
  exportedAt: number;
  records: Stored<Content>[];
}

/** Records as the JSON of a backup. */
export function writeBackup(records: readonly Stored[], exportedAt: number): string {
  const plain = records.map(({ id, revision, content }) => ({
    id,
    // A hand-made backup may have begun at the limit; what was written since must be read again all the same.
    revision: Math.min(revision, LIMITS.revision),
    content,
  }));
  const backup: Backup = { format: 'overture-notebook', version: BACKUP_VERSION, exportedAt, records: plain };
  return JSON.stringify(backup, undefined, 1);
}
