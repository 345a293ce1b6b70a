import { i18n } from '#i18n';

const BY_NAME: Record<string, () => string> = {
  WrongPassphrase: () => i18n.t('trouble.wrongPassphrase'),
  MistypedCode: () => i18n.t('trouble.mistypedCode'),
  VaultDamaged: () => i18n.t('trouble.vaultDamaged'),
  VaultTooNew: () => i18n.t('trouble.tooNew'),
  NotebookTooNew: () => i18n.t('trouble.tooNew'),
  VaultLocked: () => i18n.t('trouble.locked'),
  NotSaved: () => i18n.t('trouble.notSaved'),
  TooLong: () => i18n.t('trouble.tooLong'),
  NoStore: () => i18n.t('trouble.notSaved'),
  StoreUnreadable: () => i18n.t('trouble.notSaved'),
  OrdinaryWindowsOnly: () => i18n.t('failed.private'),
  NothingDeleted: () => i18n.t('erase.nothing'),
  VaultUnreadable: () => i18n.t('trouble.notSaved'),
};

/** What went wrong, what was kept and what to do, by the error's name, since errors come from several rooms. */
export function troubleWords(error: unknown): string {
  const known = error instanceof Error ? BY_NAME[error.name] : undefined;
  return known?.() ?? i18n.t('trouble.unknown');
}

/** The same where a recovery code was typed, which can be well formed and still not the one that fits. */
export function codeTroubleWords(error: unknown): string {
  const wrong = error instanceof Error && error.name === 'WrongPassphrase';
  return wrong ? i18n.t('trouble.wrongCode') : troubleWords(error);
}
