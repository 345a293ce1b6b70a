/**
 * Names every reason for which the notebook refuses a task; each has a sentence in `components/vault/error-text.ts`.
 */
export type NotebookErrorCode =
  /** A newer Overture wrote the notebook. It is left as it is. */
  | 'too-new'
  /** At least one store did not take the write, so nothing may be called saved. What was stored before still is. */
  | 'not-saved'
  /** A record is longer than `MAX_RECORD_BYTES`; nothing was written. */
  | 'too-long'
  /** A record opens in neither store, so a new key would leave it behind; nothing was changed. */
  | 'not-all-open'
  /** One of the two stores can be opened and not be read. */
  | 'store-unreadable'
  /** Neither store can be opened. */
  | 'no-store';

/** Names one of the two stores: IndexedDB, and its replica in storage.local. */
export type StoreName = 'database' | 'replica';

/** Reports why the notebook refused a task. The message is for developers; people read the sentence of the code. */
export class NotebookError extends Error {
  override name = 'NotebookError';
  readonly code: NotebookErrorCode;
  /** The store that cannot be read, with 'store-unreadable'. */
  readonly store: StoreName | undefined;

  constructor(code: NotebookErrorCode, message: string, options: ErrorOptions & { store?: StoreName } = {}) {
    super(message, options);
    this.code = code;
    this.store = options.store;
  }
}

/** Returns whether an error is the notebook's, and, where a code is given, whether it is the one of this code. */
export function isNotebookError(error: unknown, code?: NotebookErrorCode): error is NotebookError {
  return error instanceof NotebookError && (code === undefined || error.code === code);
}
