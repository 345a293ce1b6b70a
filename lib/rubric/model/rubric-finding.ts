/** Names a check of the authoring rubric that code can make on one line of text. */
export type RuleId = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10' | 'R11' | 'R15';

/**
 * Describes one passage that its author may want to reconsider. It is never a score and never a reason to block.
 * `span` is [start, end) in UTF-16 code units of the text; `suggestion` is one plain sentence for the author.
 */
export type RubricFinding = { rule: RuleId; span: [start: number, end: number]; suggestion: string };

/** Compares two findings for sorting: by start, then by end, then by the number of the rule. */
export function byPosition(a: RubricFinding, b: RubricFinding): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || ruleNumber(a.rule) - ruleNumber(b.rule);
}

const ruleNumber = (rule: RuleId): number => Number(rule.slice(1));
