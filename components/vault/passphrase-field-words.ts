import { i18n } from '#i18n';

/** What the button of a `PasswordField` is called. */
export const passphraseFieldWords = () => ({
  show: i18n.t('passphrase.show'),
  hide: i18n.t('passphrase.hide'),
});
