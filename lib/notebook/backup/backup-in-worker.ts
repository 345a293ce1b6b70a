import type { Bytes } from '@/lib/vault/crypto/bytes';
import type { Stored } from '../records/records';
import type { BackupRequest, BackupResponse, BackupResult } from './backup-messages';
import { BackupRefused } from './backup-refused';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './backup-worker?worker&url';

/** Trusted Types of Chromium and Firefox, as far as they are used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** Runs `makeBackup` in a worker, so that the page goes on drawing. @throws the signal's reason when cancelled */
export async function makeBackupInWorker(
  records: readonly Stored[],
  exportedAt: number,
  passphrase: string | undefined,
  signal?: AbortSignal,
): Promise<Bytes[]> {
  const result = await runInWorker({ kind: 'make', records, exportedAt, passphrase }, signal);
  return 'files' in result ? result.files : [];
}

/** Runs `readBackup` in a worker. @throws BackupRefused, and the signal's reason when cancelled */
export async function readBackupInWorker(
  bytes: Uint8Array,
  passphrase: string | undefined,
  signal?: AbortSignal,
): Promise<Stored[]> {
  const result = await runInWorker({ kind: 'read', bytes, passphrase }, signal);
  return 'records' in result ? result.records : [];
}

/** Starts one worker for each request: ending it is the only way to cancel, and frees its 256 MiB. */
async function runInWorker(request: BackupRequest, signal?: AbortSignal): Promise<BackupResult> {
  signal?.throwIfAborted();
  const worker = new Worker(trustedUrl(workerUrl), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker failed')));
      worker.addEventListener('message', ({ data }: MessageEvent<BackupResponse>) => {
        if (!('message' in data)) resolve(data);
        else reject(data.refused ? new BackupRefused(data.refused, data.message) : new Error(data.message));
      });
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Returns the address as a trusted one, which the pages' CSP asks for; it is known when building. */
function trustedUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('overture-worker', { createScriptURL: () => url });
  return policy?.createScriptURL(url) ?? url;
}
