/** Why a file was not taken in. Nothing was changed. */
export type Refusal =
  | 'too-large'
  | 'not-a-backup'
  | 'newer'
  | 'damaged'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  /** Its key derivation would take more memory than a backup of ours ever needs. */
  | 'too-costly';

/** A file that is not taken in. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
  readonly reason: Refusal;

  constructor(reason: Refusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
