import { i18n } from '#i18n';

/** The article's six steps. */
export const STEPS = [1, 2, 3, 4, 5, 6] as const;
export type Step = (typeof STEPS)[number];

const TITLES: Record<Step, () => string> = {
  1: () => i18n.t('learn.step1'),
  2: () => i18n.t('learn.step2'),
  3: () => i18n.t('learn.step3'),
  4: () => i18n.t('learn.step4'),
  5: () => i18n.t('learn.step5'),
  6: () => i18n.t('learn.step6'),
};

const HINTS: Record<Step, () => string> = {
  1: () => i18n.t('learn.step1Hint'),
  2: () => i18n.t('learn.step2Hint'),
  3: () => i18n.t('learn.step3Hint'),
  4: () => i18n.t('learn.step4Hint'),
  5: () => i18n.t('learn.step5Hint'),
  6: () => i18n.t('learn.step6Hint'),
};

/** What a step is called in the language of the browser. */
export const stepTitle = (step: Step): string => TITLES[step]();

/** What a step is about, in one sentence. */
export const stepHint = (step: Step): string => HINTS[step]();
