import { i18n } from '#i18n';
import type { Mode } from '@/lib/vault/record/vault-record';

/** A question about how notes are kept, with its three answers. */
export interface ModeWords {
  question: string;
  answers: Record<Mode, { label: string; promise: string }>;
}

/** As the settings put it: by what happens to the notes. */
export const settingsWords = (): ModeWords => ({
  question: i18n.t('privacy.mode'),
  answers: {
    open: { label: i18n.t('privacy.open'), promise: i18n.t('privacy.openPromise') },
    locked: { label: i18n.t('privacy.locked'), promise: i18n.t('privacy.lockedPromise') },
    session: { label: i18n.t('privacy.session'), promise: i18n.t('privacy.sessionPromise') },
  },
});

/** As the welcome page puts it: by who uses the computer. */
export const welcomeWords = (): ModeWords => ({
  question: i18n.t('welcome.who.question'),
  answers: {
    open: { label: i18n.t('welcome.who.onlyMe'), promise: i18n.t('privacy.openPromise') },
    locked: { label: i18n.t('welcome.who.others'), promise: i18n.t('welcome.who.othersPromise') },
    session: { label: i18n.t('welcome.who.nothing'), promise: i18n.t('welcome.who.nothingPromise') },
  },
});
