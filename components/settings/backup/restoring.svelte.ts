import { isAge } from '@/lib/notebook/backup/age-format';
import { BackupRefused } from '@/lib/notebook/backup/backup-refused';
import { LIMITS } from '@/lib/notebook/backup/limits';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records';
import { Task } from '../task.svelte';
import { previewOf, type Preview } from './preview';
import { refusalWords } from './refusal-words';

type Read = (bytes: Uint8Array, passphrase: string | undefined, signal: AbortSignal) => Promise<Stored[]>;

const aside: Read = async (...given) =>
  (await import('@/lib/notebook/backup/backup-aside')).readBackupAside(...given);

/** A backup on its way in: a file is chosen, perhaps opened with its passphrase, looked at, and only then taken in. */
export class Restoring {
  readonly task = new Task(refusalWords);
  readonly #notebook: Notebook;
  readonly #read: Read;
  #sealed = $state.raw<Uint8Array>();
  #records: Stored[] | undefined;
  #preview = $state.raw<Preview>();
  #taking = $state(false);

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

  /** It is being written, all or nothing, and can no longer be cancelled. */
  get taking(): boolean {
    return this.#taking;
  }

  /** Reads a file. A sealed one waits for its passphrase. */
  async choose(file: Blob): Promise<void> {
    this.forget();
    await this.task.run(async ({ signal }) => {
      // Before it is read, since reading it is what would exhaust the memory.
      if (file.size > LIMITS.file) throw new BackupRefused('too-large', 'The file is too large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isAge(bytes)) this.#sealed = bytes;
      else await this.#look(await this.#read(bytes, undefined, signal), signal);
    });
  }

  async open(passphrase: string): Promise<void> {
    const sealed = this.#sealed;
    if (!sealed) return;
    await this.task.run(async ({ signal }) =>
      this.#look(await this.#read(sealed, passphrase, signal), signal),
    );
  }

  /** @returns whether the backup was taken in */
  async take(): Promise<boolean> {
    const records = this.#records;
    if (!records || this.#taking) return false;
    this.#taking = true;
    const taken = await this.task.run(async () => void (await this.#notebook.takeIn(records)));
    this.#taking = false;
    if (taken) this.forget();
    return taken;
  }

  /** Lets go of the file; nothing was changed. */
  forget(): void {
    this.task.cancel();
    this.task.forgive();
    this.#sealed = this.#records = this.#preview = undefined;
  }

  async #look(records: Stored[], signal: AbortSignal): Promise<void> {
    const here = await this.#notebook.everything();
    const comparison = await this.#notebook.compare(records);
    signal.throwIfAborted();
    this.#records = records;
    this.#preview = previewOf(comparison, here);
  }
}
