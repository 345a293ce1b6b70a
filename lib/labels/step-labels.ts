import { i18n } from '#i18n';

/** The numbers of the source article's six steps. */
export const GUIDE_STEPS = [1, 2, 3, 4, 5, 6] as const;
/** The number of one of the six steps. */
export type GuideStepNumber = (typeof GUIDE_STEPS)[number];

const TITLES: Record<GuideStepNumber, () => string> = {
  1: () => i18n.t('learn.step1'),
  2: () => i18n.t('learn.step2'),
  3: () => i18n.t('learn.step3'),
  4: () => i18n.t('learn.step4'),
  5: () => i18n.t('learn.step5'),
  6: () => i18n.t('learn.step6'),
};

const HINTS: Record<GuideStepNumber, () => string> = {
  1: () => i18n.t('learn.step1Hint'),
  2: () => i18n.t('learn.step2Hint'),
  3: () => i18n.t('learn.step3Hint'),
  4: () => i18n.t('learn.step4Hint'),
  5: () => i18n.t('learn.step5Hint'),
  6: () => i18n.t('learn.step6Hint'),
};

/** Returns the title of a step in the language of the browser. */
export const stepTitle = (step: GuideStepNumber): string => TITLES[step]();

/** Returns the subject of a step, in one sentence. */
export const stepHint = (step: GuideStepNumber): string => HINTS[step]();
