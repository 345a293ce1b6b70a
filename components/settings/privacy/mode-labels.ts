import { i18n } from '#i18n';
import type { VaultMode } from '@/lib/vault/record/vault-record';

/** Describes the question which mode the notebook uses, with its three answers. */
export interface ModeLabels {
  question: string;
  answers: Record<VaultMode, { label: string; promise: string }>;
}

/** Returns the labels of the settings, which ask how the notes are protected. */
export const settingsModeLabels = (): ModeLabels => ({
  question: i18n.t('privacy.mode'),
  answers: {
    open: { label: i18n.t('privacy.open'), promise: i18n.t('privacy.openPromise') },
    locked: { label: i18n.t('privacy.locked'), promise: i18n.t('privacy.lockedPromise') },
    session: { label: i18n.t('privacy.session'), promise: i18n.t('privacy.sessionPromise') },
  },
});

/** Returns the labels of the welcome page, which asks who uses the computer. */
export const welcomeModeLabels = (): ModeLabels => ({
  question: i18n.t('welcome.who.question'),
  answers: {
    open: { label: i18n.t('welcome.who.onlyMe'), promise: i18n.t('privacy.openPromise') },
    locked: { label: i18n.t('welcome.who.others'), promise: i18n.t('welcome.who.othersPromise') },
    session: { label: i18n.t('welcome.who.nothing'), promise: i18n.t('welcome.who.nothingPromise') },
  },
});
