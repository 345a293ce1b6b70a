import type { RubricLanguage } from '../../lib/rubric/model/rubric-language.ts';
import { splitWords } from '../../lib/rubric/tokens/split-words.ts';
import type { DeckLine } from './deck-lines.ts';

/** The number of words in a row that no two lines may share: a partner who gets both would notice the template. */
const RUN = 5;

/** Finds words in a row that two lines share; returns each run with the ids of the lines, as one sentence. */
export function findSharedRuns(lines: readonly DeckLine[], language: RubricLanguage): string[] {
  const firstWith = new Map<string, string>();
  return lines.flatMap(({ id, text }) => {
    const words = splitWords(text, language.locale).map((word) => word.text.toLowerCase());
    const runs = words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
    return runs.flatMap((run) => {
      const other = firstWith.get(run) ?? id;
      firstWith.set(run, other);
      return other === id ? [] : [`${other} and ${id} share “${run}”`];
    });
  });
}
