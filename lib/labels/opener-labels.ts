import { i18n } from '#i18n';
import type { Opener } from '@/content/schema';
import {
  FEELINGS,
  HESITATIONS,
  OPENS,
  STAGES,
  type Feeling,
  type Hesitation,
  type Medium,
  type Opens,
  type Stage,
} from '@/content/vocabulary';

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
  'your-problem-you-go': () => i18n.t('hesitation.yourProblemYouGo'),
  'weak-or-crazy': () => i18n.t('hesitation.weakOrCrazy'),
  'pay-a-stranger': () => i18n.t('hesitation.payAStranger'),
  'makes-it-worse': () => i18n.t('hesitation.makesItWorse'),
  'too-late': () => i18n.t('hesitation.tooLate'),
  'laughs-it-off': () => i18n.t('hesitation.laughsItOff'),
  'stalled-yes': () => i18n.t('hesitation.stalledYes'),
  'after-an-affair': () => i18n.t('hesitation.afterAnAffair'),
  'you-out-talk-me': () => i18n.t('hesitation.youOutTalkMe'),
  'minds-work-differently': () => i18n.t('hesitation.mindsWorkDifferently'),
  'only-if-you-go-first': () => i18n.t('hesitation.onlyIfYouGoFirst'),
  'has-own-therapist': () => i18n.t('hesitation.hasOwnTherapist'),
};

const MEDIUM_LABELS: Record<Medium, () => string> = {
  say: () => i18n.t('medium.say'),
  text: () => i18n.t('medium.text'),
  either: () => i18n.t('medium.either'),
};

const OPENS_LABELS: Record<Opens, () => string> = {
  cold: () => i18n.t('opens.cold'),
  'after-it-came-up': () => i18n.t('opens.afterItCameUp'),
  'in-a-talk': () => i18n.t('opens.inATalk'),
};

const FEELING_LABELS: Record<Feeling, () => string> = {
  close: () => i18n.t('feeling.close'),
  'missing-you': () => i18n.t('feeling.missingYou'),
  lonely: () => i18n.t('feeling.lonely'),
  stuck: () => i18n.t('feeling.stuck'),
  sad: () => i18n.t('feeling.sad'),
  sorry: () => i18n.t('feeling.sorry'),
  grateful: () => i18n.t('feeling.grateful'),
  hopeful: () => i18n.t('feeling.hopeful'),
  nervous: () => i18n.t('feeling.nervous'),
  tired: () => i18n.t('feeling.tired'),
  frustrated: () => i18n.t('feeling.frustrated'),
  'scared-of-losing-you': () => i18n.t('feeling.scaredOfLosingYou'),
};

/** Returns the label of a stage in the language of the browser. */
export const stageLabel = (stage: Stage): string => STAGE_LABELS[stage]();

/** Returns the label of a hesitation in the language of the browser. */
export const hesitationLabel = (hesitation: Hesitation): string => HESITATION_LABELS[hesitation]();

/** Returns the label that says whether a line is better said aloud or good to text. */
export const mediumLabel = (medium: Medium): string => MEDIUM_LABELS[medium]();

/** Returns the label that says whether a line can start a talk, or needs one before it. */
export const opensLabel = (opens: Opens): string => OPENS_LABELS[opens]();

/** Returns the label of a feeling that a line names, as the person who sends it would say it. */
export const feelingLabel = (feeling: Feeling): string => FEELING_LABELS[feeling]();

/**
 * Returns what a line is for in a few words: when it works where it cannot start a talk, and otherwise the feeling that it
 * names, or its stage.
 */
export const purposeLabel = ({ opens, feeling, stage }: Opener): string => {
  if (opens !== 'cold') return opensLabel(opens);
  return feeling ? feelingLabel(feeling) : stageLabel(stage);
};

/** Returns all moments in which a line works as options of a choice. */
export const opensOptions = () => OPENS.map((value) => ({ value, label: opensLabel(value) }));

/** Returns all feelings as options of a choice. */
export const feelingOptions = () => FEELINGS.map((value) => ({ value, label: feelingLabel(value) }));

/** Returns all stages as options of a choice, in the order a person moves in. */
export const stageOptions = () => STAGES.map((value) => ({ value, label: stageLabel(value) }));

/** Returns all hesitations as options of a choice. */
export const hesitationOptions = () => HESITATIONS.map((value) => ({ value, label: hesitationLabel(value) }));

/** Returns the labels of an opener in one line, so that a search finds it by its purpose. */
export const describeOpener = ({ stage, hesitations, feeling }: Opener): string =>
  [stageLabel(stage), ...hesitations.map(hesitationLabel), ...(feeling ? [feelingLabel(feeling)] : [])].join(
    ' ',
  );
