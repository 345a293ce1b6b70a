import { i18n } from '#i18n';
import type { Opener } from '@/content/schema';
import { HESITATIONS, STAGES, type Hesitation, type Medium, type Stage } from '@/content/vocabulary';

const STAGE_LABELS: Record<Stage, () => string> = {
  'get-ready': () => i18n.t('stage.getReady'),
  'ask-for-a-time': () => i18n.t('stage.askForATime'),
  understand: () => i18n.t('stage.understand'),
  reframe: () => i18n.t('stage.reframe'),
  'small-step': () => i18n.t('stage.smallStep'),
  'after-the-reply': () => i18n.t('stage.afterTheReply'),
  'own-support': () => i18n.t('stage.ownSupport'),
  'what-i-control': () => i18n.t('stage.whatIControl'),
  'what-it-means': () => i18n.t('stage.whatItMeans'),
};

const HESITATION_LABELS: Record<Hesitation, () => string> = {
  'only-broken-couples-go': () => i18n.t('hesitation.onlyBrokenCouplesGo'),
  'unsure-what-happens': () => i18n.t('hesitation.unsureWhatHappens'),
  'will-be-blamed': () => i18n.t('hesitation.willBeBlamed'),
  'therapist-takes-sides': () => i18n.t('hesitation.therapistTakesSides'),
  'uneasy-with-feelings': () => i18n.t('hesitation.uneasyWithFeelings'),
  'it-wont-work': () => i18n.t('hesitation.itWontWork'),
  'not-needed': () => i18n.t('hesitation.notNeeded'),
  'cost-or-time': () => i18n.t('hesitation.costOrTime'),
  'dont-know-where-to-go': () => i18n.t('hesitation.dontKnowWhereToGo'),
  'we-solve-it-ourselves': () => i18n.t('hesitation.weSolveItOurselves'),
  'privacy-culture-faith-language': () => i18n.t('hesitation.privacyCultureFaithLanguage'),
  'bad-past-experience': () => i18n.t('hesitation.badPastExperience'),
  'fear-it-ends-us': () => i18n.t('hesitation.fearItEndsUs'),
  'one-to-one-is-better': () => i18n.t('hesitation.oneToOneIsBetter'),
};

const MEDIUM_LABELS: Record<Medium, () => string> = {
  say: () => i18n.t('medium.say'),
  text: () => i18n.t('medium.text'),
  either: () => i18n.t('medium.either'),
};

/** Returns the label of a stage in the language of the browser. */
export const stageLabel = (stage: Stage): string => STAGE_LABELS[stage]();

/** Returns the label of a hesitation in the language of the browser. */
const hesitationLabel = (hesitation: Hesitation): string => HESITATION_LABELS[hesitation]();

/** Returns the label that says whether a line is better said aloud or good to text. */
export const mediumLabel = (medium: Medium): string => MEDIUM_LABELS[medium]();

/** Returns all stages as options of a choice, in the order a person moves in. */
export const stageOptions = () => STAGES.map((value) => ({ value, label: stageLabel(value) }));

/** Returns all hesitations as options of a choice. */
export const hesitationOptions = () => HESITATIONS.map((value) => ({ value, label: hesitationLabel(value) }));

/** Returns the labels of an opener in one line, so that a search finds it by its purpose. */
export const describeOpener = ({ stage, hesitations }: Opener): string =>
  [stageLabel(stage), ...hesitations.map(hesitationLabel)].join(' ');
