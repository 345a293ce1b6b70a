import type { Finding } from './finding.ts';
import type { Language } from './language.ts';

/**
 * What a rule has to know about the line it reads.
 * `kind` is where the line comes from: the deck (opener, follow-up, guide) or the person's own draft.
 * `ask` is true when the line asks the partner for something, even gently.
 */
export type LineContext = {
  kind: 'opener' | 'follow-up' | 'guide' | 'draft';
  ask: boolean;
  language: Language;
};

/** A rule of the rubric: reads one line, changes nothing, gives what it found (often nothing). */
export type Rule = (text: string, context: LineContext) => Finding[];
