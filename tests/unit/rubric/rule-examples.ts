import { describe, expect, it } from 'vitest';
import type { RuleId } from '@/lib/rubric/model/rubric-finding';
import type { LineContext, Rule } from '@/lib/rubric/model/rule';
import { lineContext } from './line-context';

/**
 * Describes the examples that one rule is tested with.
 * `flags` maps each text that must be found to the exact words its first finding spans; `passes` are texts without a finding.
 */
export type RuleExamples = {
  rule: RuleId;
  flags: Record<string, string>;
  passes: string[];
  context?: Partial<LineContext>;
};

/** Defines one test for each example of a rule. */
export function testRule(find: Rule, { rule, flags, passes, context = {} }: RuleExamples): void {
  describe(rule, () => {
    it.each(Object.entries(flags))('flags "%s"', (text, span) => {
      const [first] = find(text, lineContext(context));
      expect(first?.rule).toBe(rule);
      expect(text.slice(...(first?.span ?? [0, 0]))).toBe(span);
      expect(first?.suggestion).toMatch(/^Consider [^.]+\.$/);
    });
    it.each(passes)('passes "%s"', (text) => {
      expect(find(text, lineContext(context))).toEqual([]);
    });
  });
}
