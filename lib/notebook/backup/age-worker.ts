import { openAge, sealAge } from './age-file';
import { BackupRefused } from './backup-refused';
import type { AgeAnswer, AgeTask } from './age-aside';

/** Runs in a worker: what age asks for takes over a second, and blocks whoever does it. */
self.addEventListener('message', ({ data }: MessageEvent<AgeTask>) => void answer(data));

async function answer(task: AgeTask): Promise<void> {
  const reply = (message: AgeAnswer) => self.postMessage(message);
  try {
    const bytes = await (task.kind === 'seal'
      ? sealAge(task.text, task.passphrase)
      : openAge(task.bytes, task.passphrase));
    reply({ bytes });
  } catch (error) {
    const reason = error instanceof BackupRefused ? error.reason : undefined;
    reply({ refused: reason, message: error instanceof Error ? error.message : String(error) });
  }
}
