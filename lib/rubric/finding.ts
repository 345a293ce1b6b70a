/** The checks of the authoring rubric that code can make on one line of text. */
export type RuleId = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10' | 'R11' | 'R15';

/**
 * One place in a text worth a second look. Never a score and never a reason to block.
 * `span` is [start, end) in UTF-16 code units of the text; `consider` is one plain sentence for the person who wrote it.
 */
export type Finding = { rule: RuleId; span: [start: number, end: number]; consider: string };

/** Sorts findings by where they begin, then by where they end, then by rule; gives a new array. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || numberOf(a.rule) - numberOf(b.rule),
  );
}

const numberOf = (rule: RuleId): number => Number(rule.slice(1));
