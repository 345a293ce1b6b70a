import { i18n } from '#i18n';

/** The sentences of a `SavedMark`. */
export const savedWords = () => ({
  saving: i18n.t('saved.saving'),
  saved: i18n.t('saved.saved'),
  failed: i18n.t('saved.failed'),
  tooLong: i18n.t('saved.tooLong'),
  retry: i18n.t('saved.retry'),
});
