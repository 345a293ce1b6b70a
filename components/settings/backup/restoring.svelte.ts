import { isAge } from '@/lib/notebook/backup/age-format';
import { BackupRefused } from '@/lib/notebook/backup/backup-refused';
import { LIMITS } from '@/lib/notebook/backup/limits';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';
import type { TaskOptions } from '@/lib/notebook/session/task-options';
import { Task } from '../task.svelte';
import { previewOf, type Preview } from './preview';
import { refusalWords } from './refusal-words';

type Read = (bytes: Uint8Array, passphrase: string | undefined, signal: AbortSignal) => Promise<Stored[]>;

const aside: Read = async (...given) =>
  (await import('@/lib/notebook/backup/backup-in-worker')).readBackupInWorker(...given);

/** A backup on its way in: a file is chosen, perhaps opened with its passphrase, looked at, and only then taken in. */
export class Restoring {
  readonly task = new Task(refusalWords);
  readonly #notebook: Notebook;
  readonly #read: Read;
  #sealed = $state.raw<Uint8Array>();
  #records: Stored[] | undefined;
  #preview = $state.raw<Preview>();
  #importing = $state<'comparing' | 'writing'>();

  /** @param read opens and checks a file; a test has no worker to do it in */
  constructor(notebook: Notebook, read: Read = aside) {
    this.#notebook = notebook;
    this.#read = read;
  }

  get step(): 'choose' | 'passphrase' | 'preview' {
    if (this.#preview) return 'preview';
    return this.#sealed ? 'passphrase' : 'choose';
  }

  get preview(): Preview | undefined {
    return this.#preview;
  }

  /** It is being taken in: compared, until which it can be cancelled, and then written, all or nothing. */
  get importing(): 'comparing' | 'writing' | undefined {
    return this.#importing;
  }

  /** Reads a file. A sealed one waits for its passphrase. */
  async choose(file: Blob): Promise<void> {
    this.forget();
    // Another file may still be read.
    await this.task.ended();
    await this.task.run(async (watched) => {
      // Before it is read, since reading it is what would exhaust the memory.
      if (file.size > LIMITS.file) throw new BackupRefused('too-large', 'The file is too large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isAge(bytes)) this.#sealed = bytes;
      else await this.#look(await this.#read(bytes, undefined, watched.signal), watched);
    });
  }

  async open(passphrase: string): Promise<void> {
    const sealed = this.#sealed;
    if (!sealed) return;
    await this.task.run(async (watched) =>
      this.#look(await this.#read(sealed, passphrase, watched.signal), watched),
    );
  }

  /** @returns whether the backup was taken in */
  async take(): Promise<boolean> {
    const records = this.#records;
    if (!records || this.#importing) return false;
    this.#importing = 'comparing';
    const taken = await this.task.run(async ({ signal, progress }) => {
      const begun = () => {
        this.#importing = 'writing';
        progress({ done: 0, of: 0 });
      };
      await this.#notebook.importBackup(records, { signal, progress, begun });
    });
    this.#importing = undefined;
    if (taken) this.forget();
    return taken;
  }

  /** Lets go of the file; nothing was changed. */
  forget(): void {
    this.task.cancel();
    this.task.forgive();
    this.#sealed = this.#records = this.#preview = undefined;
  }

  async #look(records: Stored[], watched: Required<TaskOptions>): Promise<void> {
    const here = await this.#notebook.everything();
    const comparison = await this.#notebook.compare(records, watched);
    watched.signal.throwIfAborted();
    this.#records = records;
    this.#preview = previewOf(comparison, here);
  }
}
