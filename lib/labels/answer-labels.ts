import { i18n } from '#i18n';
import { ANSWERS, type Answer } from '@/content/vocabulary';

const LABELS: Record<Answer, () => string> = {
  yes: () => i18n.t('reflect.yes'),
  partly: () => i18n.t('reflect.partly'),
  no: () => i18n.t('reflect.no'),
  'not-sure': () => i18n.t('reflect.notSure'),
};

/** Returns the label of an answer in the language of the browser. */
export const answerLabel = (answer: Answer): string => LABELS[answer]();

/** Returns the four answers as options of a choice, labelled in the language of the browser. */
export const answerOptions = () => ANSWERS.map((value) => ({ value, label: LABELS[value]() }));
