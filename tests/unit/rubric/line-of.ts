import { english } from '@/lib/rubric/english';
import type { LineContext } from '@/lib/rubric/line-context';

/** The context of an English line, for tests: a draft that asks nothing, unless told otherwise. */
export function lineOf(changes: Partial<LineContext> = {}): LineContext {
  return { kind: 'draft', ask: false, language: english, ...changes };
}
