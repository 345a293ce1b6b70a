import type { BackupAnswer, BackupTask } from './backup-in-worker';
import { BackupRefused } from './backup-refused';
import { makeBackup } from './make-backup';
import { readBackup } from './read-backup';

/** Runs in a worker: what age and a large backup ask for takes over a second, and blocks whoever does it. */
self.addEventListener('message', ({ data }: MessageEvent<BackupTask>) => void answer(data));

async function answer(task: BackupTask): Promise<void> {
  const reply = (message: BackupAnswer) => self.postMessage(message);
  try {
    if (task.kind === 'make')
      reply({ files: await makeBackup(task.records, task.exportedAt, task.passphrase) });
    else reply({ records: await readBackup(task.bytes, task.passphrase) });
  } catch (error) {
    const reason = error instanceof BackupRefused ? error.reason : undefined;
    reply({ refused: reason, message: error instanceof Error ? error.message : String(error) });
  }
}
