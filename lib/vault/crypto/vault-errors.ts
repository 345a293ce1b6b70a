/** The passphrase or recovery code does not open the vault. Nothing was changed. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase';
}

/** The vault record is not what was written: damage, not a typing mistake. It is left as it is. */
export class VaultDamaged extends Error {
  override name = 'VaultDamaged';
}

/** The vault was written by a newer Overture. It is left as it is. */
export class VaultTooNew extends Error {
  override name = 'VaultTooNew';
}

/** The place of the vault record cannot be read, so nobody knows what stands there. Nothing was written. */
export class VaultUnreadable extends Error {
  override name = 'VaultUnreadable';
}

/** This is a private window beside ordinary ones, which the notebook is kept for. Nothing was written. */
export class OrdinaryWindowsOnly extends Error {
  override name = 'OrdinaryWindowsOnly';
}

/** The key is not at hand, so nothing can be read or written. */
export class VaultLocked extends Error {
  override name = 'VaultLocked';
}

/** The recovery code was mistyped: its check characters do not fit. */
export class MistypedCode extends Error {
  override name = 'MistypedCode';
}

/** The deletion of everything could not begin: all of it is still there. */
export class NothingDeleted extends Error {
  override name = 'NothingDeleted';
}
