import { i18n } from '#i18n';

/** Returns the texts of a `SaveStatus`, one for each state, and the label of its button. */
export const saveStateLabels = () => ({
  saving: i18n.t('saved.saving'),
  saved: i18n.t('saved.saved'),
  failed: i18n.t('saved.failed'),
  tooLong: i18n.t('saved.tooLong'),
  retry: i18n.t('saved.retry'),
});
