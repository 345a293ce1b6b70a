import type { RubricFinding } from './rubric-finding.ts';
import type { RubricLanguage } from './rubric-language.ts';

/**
 * Describes the line that a rule checks, apart from its text.
 * `kind` is the origin of the line: the deck (opener, follow-up, guide) or the person's own draft.
 * `ask` is true when the line asks the partner for something, even gently.
 */
export type LineContext = {
  kind: 'opener' | 'follow-up' | 'guide' | 'draft';
  ask: boolean;
  language: RubricLanguage;
};

/** Checks one line against one check of the rubric and returns the findings, often none; it has no side effects. */
export type Rule = (text: string, context: LineContext) => RubricFinding[];
