import type { Bytes } from '@/lib/vault/crypto/bytes';
import type { Stored } from '../records/records';
import { BackupRefused, type Refusal } from './backup-refused';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './backup-worker?worker&url';

/** What a worker is asked: records to be made into files, or a file to be read. */
export type BackupTask =
  | { kind: 'make'; records: readonly Stored[]; exportedAt: number; passphrase: string | undefined }
  | { kind: 'read'; bytes: Uint8Array; passphrase: string | undefined };
/** What it gives back. */
export type BackupAnswer =
  { files: Bytes[] } | { records: Stored[] } | { refused: Refusal | undefined; message: string };
type Done = Exclude<BackupAnswer, { message: string }>;

/** Chromium's and Firefox's Trusted Types, as far as they are used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** `makeBackup`, beside the page, which goes on drawing meanwhile. @throws the signal's reason when cancelled */
export async function makeBackupInWorker(
  records: readonly Stored[],
  exportedAt: number,
  passphrase: string | undefined,
  signal?: AbortSignal,
): Promise<Bytes[]> {
  const done = await aside({ kind: 'make', records, exportedAt, passphrase }, signal);
  return 'files' in done ? done.files : [];
}

/** `readBackup`, beside the page. @throws BackupRefused, and the signal's reason when cancelled */
export async function readBackupInWorker(
  bytes: Uint8Array,
  passphrase: string | undefined,
  signal?: AbortSignal,
): Promise<Stored[]> {
  const done = await aside({ kind: 'read', bytes, passphrase }, signal);
  return 'records' in done ? done.records : [];
}

/** One worker a task: ending it is the only way to cancel, and gives its 256 MiB back. */
async function aside(task: BackupTask, signal?: AbortSignal): Promise<Done> {
  signal?.throwIfAborted();
  const worker = new Worker(trusted(workerUrl), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker failed')));
      worker.addEventListener('message', ({ data }: MessageEvent<BackupAnswer>) => {
        if (!('message' in data)) resolve(data);
        else reject(data.refused ? new BackupRefused(data.refused, data.message) : new Error(data.message));
      });
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The pages' own policy asks that addresses of scripts be vouched for; this one is known when building. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('overture-worker', { createScriptURL: () => url });
  return policy?.createScriptURL(url) ?? url;
}
