import { HESITATIONS } from '../../content/vocabulary.ts';
import type { RubricLanguage } from '../../lib/rubric/model/rubric-language.ts';
import { readingGrade } from '../../lib/rubric/reading-grade.ts';
import { splitSentences } from '../../lib/rubric/tokens/split-sentences.ts';
import { checkMatters } from './check-matters.ts';
import type { Words } from './check-shape.ts';
import { checkWording } from './check-wording.ts';
import { deckLines, longestForm } from './deck-lines.ts';
import { atLeast, atMost, none, share, type Figure } from './figure.ts';
import { itemsByIdea } from './items-by-idea.ts';
import { findSharedRuns } from './shared-runs.ts';

/** The length under which people text, and the length above which nobody does, in characters. */
const SHORT_TEXT = 80;
const LONG_TEXT = 160;
const LEAST_OPENERS = 150;
const OPENERS_FOR_HESITATION = 5;
const MEDIA_FOR_HESITATION = 2;

/**
 * Measures what no rule on a single line can see: how many lines there are, how varied they are, and how sendable.
 * @param ideas the ideas of the source article by number
 */
export function deckFigures(
  words: Words,
  language: RubricLanguage,
  ideas: Readonly<Record<string, string>>,
): Figure[] {
  const { openers } = words;
  const lines = deckLines(words);
  const toText = lines.filter(({ medium }) => medium !== 'say');
  const asks = openers.filter(({ ask }) => ask);
  const sentences = (text: string) => splitSentences(text, language.locale);
  const cadence = mostCommon(openers.map(({ text }) => sentences(text).length));
  const covered = [...itemsByIdea(words, Object.keys(ideas))];

  return [
    atLeast('openers', openers.length, LEAST_OPENERS),
    share(
      `lines to text under ${SHORT_TEXT} characters`,
      toText.filter((line) => longestForm(line, language) < SHORT_TEXT),
      toText,
      { least: 30 },
    ),
    none(
      `lines to text over ${LONG_TEXT} characters`,
      toText.filter((line) => longestForm(line, language) > LONG_TEXT).map(({ id }) => id),
    ),
    share(`openers of the commonest number of sentences, ${cadence.number}`, cadence.found, openers, {
      most: 45,
    }),
    share(
      'asks that end in a What or How question',
      asks.filter(({ text }) => /\b(what|how)\b.*\?/i.test(sentences(text).at(-1)?.text ?? '')),
      asks,
      { most: 50 },
    ),
    share(
      'openers that can be sent cold',
      openers.filter(({ opens }) => opens === 'cold'),
      openers,
      { least: 40 },
    ),
    share(
      'openers that name a feeling',
      openers.filter(({ feeling }) => feeling),
      openers,
      { least: 15 },
    ),
    none('runs of five words that two lines share', findSharedRuns(lines, language)),
    none('hesitations with fewer than five openers in two media', thinHesitations(words)),
    none(
      'openers with a reply that does not name their matter',
      checkMatters(words).map(({ id, message }) => `${id}: ${message}`),
    ),
    atMost(
      'reading grade of openers and follow-ups',
      readingGrade(
        lines.map(({ text }) => text),
        language,
      ),
      language.limits.gradeOfDeck,
    ),
    none(
      'findings of the rubric',
      checkWording(words, language).map(({ id, message }) => `${id}: ${message}`),
    ),
    none(
      `ideas of ${covered.length} that nothing covers`,
      covered.filter(([, items]) => items.length === 0).map(([idea]) => idea),
    ),
  ];
}

function thinHesitations({ openers }: Words): string[] {
  return HESITATIONS.filter((hesitation) => {
    const found = openers.filter(({ hesitations }) => hesitations.includes(hesitation));
    const media = new Set(found.map(({ medium }) => medium));
    return found.length < OPENERS_FOR_HESITATION || media.size < MEDIA_FOR_HESITATION;
  });
}

function mostCommon(numbers: readonly number[]): { number: number; found: number[] } {
  const groups = Map.groupBy(numbers, (each) => each);
  const [number = 0, found = []] = [...groups].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return { number, found };
}
