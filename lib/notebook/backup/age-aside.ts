import { BackupRefused, type Refusal } from './backup-refused';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './age-worker?worker&url';

export type AgeTask =
  | { kind: 'seal'; text: string; passphrase: string }
  | { kind: 'open'; bytes: Uint8Array; passphrase: string };
export type AgeAnswer = { bytes: Uint8Array } | { refused: Refusal | undefined; message: string };

/** Chromium's and Firefox's Trusted Types, as far as they are used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** A text as an age file, made beside the page, which goes on drawing meanwhile. @throws the signal's reason when cancelled */
export async function sealAgeAside(
  text: string,
  passphrase: string,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return (await aside({ kind: 'seal', text, passphrase }, signal)) as Uint8Array<ArrayBuffer>;
}

/** An age file opened beside the page. @throws BackupRefused, and the signal's reason when cancelled */
export async function openAgeAside(
  bytes: Uint8Array,
  passphrase: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  return aside({ kind: 'open', bytes, passphrase }, signal);
}

/** One worker a task: ending it is the only way to cancel, and gives its 256 MiB back. */
async function aside(task: AgeTask, signal?: AbortSignal): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const worker = new Worker(trusted(workerUrl), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker failed')));
      worker.addEventListener('message', ({ data }: MessageEvent<AgeAnswer>) => {
        if ('bytes' in data) resolve(data.bytes);
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
