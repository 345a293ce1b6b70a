import type { BackupRequest, BackupResponse } from './backup-messages';
import { BackupRefused } from './backup-refused';
import { makeBackup } from './make-backup';
import { readBackup } from './read-backup';

// A worker of its own: age and a large backup take over a second, and would block the page.
self.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => void respond(data));

async function respond(request: BackupRequest): Promise<void> {
  const post = (response: BackupResponse) => self.postMessage(response);
  try {
    if (request.kind === 'make')
      post({ files: await makeBackup(request.records, request.exportedAt, request.passphrase) });
    else post({ records: await readBackup(request.bytes, request.passphrase) });
  } catch (error) {
    const reason = error instanceof BackupRefused ? error.reason : undefined;
    post({ refused: reason, message: error instanceof Error ? error.message : String(error) });
  }
}
