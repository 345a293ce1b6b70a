import type { Content, Stored } from '../records';

/**
 * A backup, as it stands inside the age file and as the plain one is:
 * ```json
 * { "format": "overture-notebook", "version": 1, "exportedAt": 1767225600000,
 *   "records": [ { "id": "…", "revision": 3, "content": { "kind": "note", "text": "…", … } } ] }
 * ```
 * Times are milliseconds since 1970. The kinds of content are those of `records.ts`; `backup-schema.ts` checks them.
 */
export interface Backup {
  format: 'overture-notebook';
  version: 1;
  exportedAt: number;
  records: Stored<Content>[];
}

/** Records as the JSON of a backup. */
export function writeBackup(records: readonly Stored[], exportedAt: number): string {
  const plain = records.map(({ id, revision, content }) => ({ id, revision, content }));
  const backup: Backup = { format: 'overture-notebook', version: 1, exportedAt, records: plain };
  return JSON.stringify(backup, undefined, 1);
}
