import { isAgeFile } from '@/lib/notebook/backup/age-format';
import { BackupRefused } from '@/lib/notebook/backup/backup-refused';
import { BACKUP_LIMITS } from '@/lib/notebook/backup/backup-limits';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';
import type { TaskOptions } from '@/lib/notebook/session/task-options';
import { Task } from '../task.svelte';
import { createImportPreview, type ImportPreview } from './import-preview';
import { backupRefusalText } from './backup-refusal-text';

/** Opens and checks the file of a backup. */
type ReadBackup = (
  bytes: Uint8Array,
  passphrase: string | undefined,
  signal: AbortSignal,
) => Promise<Stored[]>;

const readInWorker: ReadBackup = async (...given) =>
  (await import('@/lib/notebook/backup/backup-in-worker')).readBackupInWorker(...given);

/** Imports a backup in steps: a file is chosen, decrypted where it is sealed, previewed, and only then imported. */
export class RestoreTask {
  readonly task = new Task(backupRefusalText);
  readonly #notebook: Notebook;
  readonly #read: ReadBackup;
  #sealed = $state.raw<Uint8Array>();
  #records: Stored[] | undefined;
  #preview = $state.raw<ImportPreview>();
  #importing = $state<'comparing' | 'writing'>();

  /** @param read opens and checks a file; tests replace it, since they have no worker */
  constructor(notebook: Notebook, read: ReadBackup = readInWorker) {
    this.#notebook = notebook;
    this.#read = read;
  }

  /** The step that comes next. */
  get step(): 'choose' | 'passphrase' | 'preview' {
    if (this.#preview) return 'preview';
    return this.#sealed ? 'passphrase' : 'choose';
  }

  get preview(): ImportPreview | undefined {
    return this.#preview;
  }

  /** The phase of a running import: it can be cancelled while the records are compared; then they are written, all or none. */
  get importing(): 'comparing' | 'writing' | undefined {
    return this.#importing;
  }

  /** Reads a file. A sealed file needs `open` with its passphrase next. */
  async choose(file: Blob): Promise<void> {
    this.reset();
    // The file chosen before may still be being read.
    await this.task.settled();
    await this.task.run(async (options) => {
      // Checked before the file is read, since reading it would exhaust the memory.
      if (file.size > BACKUP_LIMITS.file) throw new BackupRefused('too-large', 'The file is too large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isAgeFile(bytes)) this.#sealed = bytes;
      else await this.#makePreview(await this.#read(bytes, undefined, options.signal), options);
    });
  }

  /** Decrypts the chosen file and makes the preview. */
  async open(passphrase: string): Promise<void> {
    const sealed = this.#sealed;
    if (!sealed) return;
    await this.task.run(async (options) =>
      this.#makePreview(await this.#read(sealed, passphrase, options.signal), options),
    );
  }

  /** Imports the previewed records. @param bringBack also takes out of the bin what the backup has @returns whether they were imported */
  async import(bringBack = false): Promise<boolean> {
    const records = this.#records;
    if (!records || this.#importing) return false;
    this.#importing = 'comparing';
    const imported = await this.task.run(async ({ signal, progress }) => {
      const begun = () => {
        this.#importing = 'writing';
        progress({ done: 0, of: 0 });
      };
      await this.#notebook.importBackup(records, { signal, progress, begun, bringBack });
    });
    this.#importing = undefined;
    if (imported) this.reset();
    return imported;
  }

  /** Forgets the file, without any change to the notebook. */
  reset(): void {
    this.task.cancel();
    this.task.clearError();
    this.#sealed = this.#records = this.#preview = undefined;
  }

  async #makePreview(records: Stored[], options: Required<TaskOptions>): Promise<void> {
    const comparison = await this.#notebook.compare(records, options);
    options.signal.throwIfAborted();
    this.#records = records;
    this.#preview = createImportPreview(comparison);
  }
}
