/** Names every reason for which the vault refuses a task; each has a sentence in `components/vault/error-text.ts`. */
export type VaultErrorCode =
  /** The data key is not in memory, so nothing can be read or written. */
  | 'locked'
  /** The passphrase or the recovery code does not open the vault. Nothing was changed. */
  | 'wrong-passphrase'
  /** The check characters of a recovery code do not fit: it was mistyped. */
  | 'mistyped-code'
  /** The vault record is not as it was written: damage, not a typing mistake. It is left as it is. */
  | 'damaged'
  /** The browser cannot run the derivation of a key, for want of WebAssembly or memory. Nothing was changed. */
  | 'cannot-derive'
  /** A newer Overture wrote the vault record. It is left as it is. */
  | 'too-new'
  /** The storage of the vault record cannot be read, so its content is unknown. Nothing was written. */
  | 'unreadable'
  /** The deletion of everything could not begin: all data is still there. */
  | 'nothing-deleted'
  /** This is a private window, and ordinary windows, to which the notebook belongs, are open too. Nothing was written. */
  | 'ordinary-windows-only';

/** Reports why the vault refused a task. The message is for developers; people read the sentence of the code. */
export class VaultError extends Error {
  override name = 'VaultError';
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Returns whether an error is the vault's, and, where a code is given, whether it is the one of this code. */
export function isVaultError(error: unknown, code?: VaultErrorCode): error is VaultError {
  return error instanceof VaultError && (code === undefined || error.code === code);
}
