import { i18n } from '#i18n';
import { isNotebookError, type NotebookErrorCode } from '@/lib/notebook/records/notebook-error';
import { isVaultError, type VaultErrorCode } from '@/lib/vault/crypto/vault-error';

const SENTENCES: Record<VaultErrorCode | NotebookErrorCode, () => string> = {
  'wrong-passphrase': () => i18n.t('trouble.wrongPassphrase'),
  'mistyped-code': () => i18n.t('trouble.mistypedCode'),
  damaged: () => i18n.t('trouble.vaultDamaged'),
  'cannot-derive': () => i18n.t('trouble.cannotDerive'),
  'too-new': () => i18n.t('trouble.tooNew'),
  locked: () => i18n.t('trouble.locked'),
  'ordinary-windows-only': () => i18n.t('failed.private'),
  'nothing-deleted': () => i18n.t('erase.nothing'),
  unreadable: () => i18n.t('trouble.notSaved'),
  'not-saved': () => i18n.t('trouble.notSaved'),
  'too-long': () => i18n.t('trouble.tooLong'),
  'not-all-open': () => i18n.t('trouble.notAllOpen'),
  'no-store': () => i18n.t('trouble.notSaved'),
  'store-unreadable': () => i18n.t('trouble.notSaved'),
};

/** Returns the sentences for an error: the problem, the data that is safe, and the next step. */
export function errorText(error: unknown): string {
  return isVaultError(error) || isNotebookError(error) ? SENTENCES[error.code]() : i18n.t('trouble.unknown');
}

/** Returns the same where a recovery code was typed, since a well-formed code can still be the wrong one. */
export function recoveryCodeErrorText(error: unknown): string {
  return isVaultError(error, 'wrong-passphrase') ? i18n.t('trouble.wrongCode') : errorText(error);
}
