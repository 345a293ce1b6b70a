import { english } from '@/lib/rubric/english/english';
import type { LineContext } from '@/lib/rubric/model/rule';

/** Returns the context of an English draft that asks for nothing, with the given changes. */
export function lineContext(changes: Partial<LineContext> = {}): LineContext {
  return { kind: 'draft', ask: false, language: english, ...changes };
}
