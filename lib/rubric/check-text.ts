import { findAbsolutes } from './absolutes.ts';
import { findBlame } from './blame.ts';
import { findBorrowedAuthority } from './borrowed-authority.ts';
import { findChildrenAsLever } from './children-as-lever.ts';
import { findClosedAsks } from './closed-asks.ts';
import { findConditionalLove } from './conditional-love.ts';
import { findContempt } from './contempt.ts';
import { findDiagnoses } from './diagnoses.ts';
import { findFalseUrgency } from './false-urgency.ts';
import { inReadingOrder, type Finding } from './finding.ts';
import { findNoFirstPerson } from './first-person.ts';
import { findGenderedWords } from './gendered-words.ts';
import { findGuilt } from './guilt.ts';
import { findLength } from './length.ts';
import type { LineContext, Rule } from './line-context.ts';
import { findLongSentences } from './long-sentences.ts';
import { findNameCalling } from './name-calling.ts';
import { findOrders } from './orders.ts';
import { findExtraQuestions } from './question-marks.ts';
import { findSarcasm } from './sarcasm.ts';
import { findThreats } from './threats.ts';
import { findUltimatums } from './ultimatums.ts';

/** R5 to R11: how a line may speak to the partner, whoever wrote it. */
const SPEAKING: readonly Rule[] = [
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
  findChildrenAsLever,
  findFalseUrgency,
  findClosedAsks,
  findExtraQuestions,
];

/** R1, R2, R4 and R15: how the deck's own lines are made. */
const DECK: readonly Rule[] = [
  findLength,
  findLongSentences,
  findNoFirstPerson,
  ...SPEAKING,
  findGenderedWords,
];

/** A guide speaks to the person about the partner and may quote what hurts, so only its making is checked. */
const RULES: Readonly<Record<LineContext['kind'], readonly Rule[]>> = {
  opener: DECK,
  'follow-up': DECK,
  guide: [findLongSentences, findGenderedWords],
  draft: SPEAKING,
};

/**
 * Runs every rule that applies to one line and gives what they found, in reading order; an empty list is a clean line.
 * R3 is taken over a whole deck (`readingGrade`); R12 to R14 and R16 are no matter of wording.
 */
export function checkText(text: string, context: LineContext): Finding[] {
  return inReadingOrder(RULES[context.kind].flatMap((rule) => rule(text, context)));
}
