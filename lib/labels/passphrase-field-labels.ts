import { i18n } from '#i18n';

/** Returns the labels of the button of a `PasswordField`, and what a screen reader is told of the field. */
export const passphraseFieldLabels = () => ({
  show: i18n.t('passphrase.show'),
  hide: i18n.t('passphrase.hide'),
  spoken: i18n.t('passphrase.spoken'),
});
