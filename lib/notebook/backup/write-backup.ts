import type { Content, Stored } from '../records/records';
import { BACKUP_VERSION } from './backup-upgrades';
import { BACKUP_LIMITS } from './backup-limits';

/** A backup as JSON, plain or inside an age file; `docs/backup-format.md` describes it. */
interface Backup {
  format: 'overture-notebook';
  version: number;
  exportedAt: number;
  records: Stored<Content>[];
}

/** Returns records as the JSON of a backup. */
export function writeBackup(records: readonly Stored[], exportedAt: number): string {
  const plain = records.map(({ id, revision, content, lineage }) => ({
    id,
    // A hand-made backup may begin at the limit; what is written after its import must be readable all the same.
    revision: Math.min(revision, BACKUP_LIMITS.revision),
    content: { ...content, dueOn: undefined },
    lineage,
  }));
  const backup: Backup = { format: 'overture-notebook', version: BACKUP_VERSION, exportedAt, records: plain };
  return JSON.stringify(backup, undefined, 1);
}
