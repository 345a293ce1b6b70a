/** Names every reason for which a backup is refused. Nothing was changed. */
export type BackupRefusal =
  | 'too-large'
  | 'not-a-backup'
  | 'newer'
  | 'damaged'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  /** Its key derivation would take more memory than a backup of ours ever needs. */
  | 'too-costly';

/** Reports why a backup was refused. The message is for developers; people read the sentence of the reason. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
  readonly reason: BackupRefusal;

  constructor(reason: BackupRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
