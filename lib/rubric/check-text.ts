import { byPosition, type RubricFinding } from './model/rubric-finding.ts';
import type { LineContext, Rule } from './model/rule.ts';
import { findAbsolutes } from './rules/absolutes.ts';
import { findBlame } from './rules/blame.ts';
import { findBorrowedAuthority } from './rules/borrowed-authority.ts';
import { findChildrenAsLeverage } from './rules/children-as-leverage.ts';
import { findClosedAsks } from './rules/closed-asks.ts';
import { findConditionalLove } from './rules/conditional-love.ts';
import { findContempt } from './rules/contempt.ts';
import { findDiagnoses } from './rules/diagnoses.ts';
import { findExcessLength } from './rules/excess-length.ts';
import { findExtraQuestions } from './rules/extra-questions.ts';
import { findFalseUrgency } from './rules/false-urgency.ts';
import { findGenderedWords } from './rules/gendered-words.ts';
import { findGuilt } from './rules/guilt.ts';
import { findLongSentences } from './rules/long-sentences.ts';
import { findMissingFirstPerson } from './rules/missing-first-person.ts';
import { findNameCalling } from './rules/name-calling.ts';
import { findOrders } from './rules/orders.ts';
import { findSarcasm } from './rules/sarcasm.ts';
import { findThreats } from './rules/threats.ts';
import { findUltimatums } from './rules/ultimatums.ts';

/** R5 to R11: how any line may speak to the partner, whoever wrote it. */
const SPEECH_RULES: readonly Rule[] = [
  findAbsolutes,
  findOrders,
  findUltimatums,
  findThreats,
  findConditionalLove,
  findDiagnoses,
  findNameCalling,
  findContempt,
  findSarcasm,
  findBorrowedAuthority,
  findGuilt,
  findBlame,
  findChildrenAsLeverage,
  findFalseUrgency,
  findClosedAsks,
  findExtraQuestions,
];

/** R1, R2, R4 and R15 on top: how the deck's own lines are written. */
const DECK_RULES: readonly Rule[] = [
  findExcessLength,
  findLongSentences,
  findMissingFirstPerson,
  ...SPEECH_RULES,
  findGenderedWords,
];

/** A guide speaks to the person about the partner and may quote what hurts, so only how it is written is checked. */
const RULES_BY_KIND: Readonly<Record<LineContext['kind'], readonly Rule[]>> = {
  opener: DECK_RULES,
  'follow-up': DECK_RULES,
  guide: [findLongSentences, findGenderedWords],
  draft: SPEECH_RULES,
};

/**
 * Runs every rule that applies to one line and returns the findings by position; an empty list means a clean line.
 * R3 is measured on a whole deck (see `readingGrade`); R12 to R14 and R16 do not concern the wording.
 */
export function checkText(text: string, context: LineContext): RubricFinding[] {
  return RULES_BY_KIND[context.kind].flatMap((rule) => rule(text, context)).toSorted(byPosition);
}
