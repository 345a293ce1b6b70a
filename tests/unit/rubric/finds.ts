import { describe, expect, it } from 'vitest';
import type { RuleId } from '@/lib/rubric/finding';
import type { LineContext, Rule } from '@/lib/rubric/line-context';
import { lineOf } from './line-of';

/** What one rule must find, as text -> the exact words its first finding spans, and what it must let pass. */
export type Table = {
  rule: RuleId;
  flags: Record<string, string>;
  passes: string[];
  context?: Partial<LineContext>;
};

/** Holds one rule against its table. */
export function itFinds(find: Rule, { rule, flags, passes, context = {} }: Table): void {
  describe(rule, () => {
    it.each(Object.entries(flags))('flags "%s"', (text, words) => {
      const [first] = find(text, lineOf(context));
      expect(first?.rule).toBe(rule);
      expect(text.slice(...(first?.span ?? [0, 0]))).toBe(words);
      expect(first?.consider).toMatch(/^Consider [^.]+\.$/);
    });
    it.each(passes)('passes "%s"', (text) => {
      expect(find(text, lineOf(context))).toEqual([]);
    });
  });
}
