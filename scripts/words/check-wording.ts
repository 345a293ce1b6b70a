import { checkText } from '../../lib/rubric/check-text.ts';
import type { Language } from '../../lib/rubric/language.ts';
import type { LineContext } from '../../lib/rubric/line-context.ts';
import { readingGrade } from '../../lib/rubric/reading-grade.ts';
import type { Complaint } from './check-links.ts';
import type { Words } from './check-shape.ts';

/** How long the text of a guide card may be, in words. */
const CARD_WORDS = 120;

/** Runs the rules of wording over every line a person may send, and over the guide cards. */
export function checkWording(words: Words, language: Language): Complaint[] {
  const complaints: Complaint[] = [];
  const check = (id: string, text: string, kind: LineContext['kind'], ask: boolean) => {
    for (const { rule, span, consider } of checkText(text, { kind, ask, language })) {
      complaints.push({ id, message: `${rule}: “${text.slice(...span)}”: ${consider}` });
    }
  };
  for (const { id, text, named, ask } of words.openers) {
    for (const line of [text, named]) if (line) check(id, line, 'opener', ask);
  }
  for (const { id, text, named } of words.followUps) {
    for (const line of [text, named]) if (line) check(id, line, 'follow-up', line.includes('?'));
  }
  for (const { id, body } of words.guideCards) {
    check(id, body, 'guide', false);
    const length = body.split(/\s+/).length;
    if (length > CARD_WORDS)
      complaints.push({ id, message: `the body has ${length} words of at most ${CARD_WORDS}` });
  }
  return complaints;
}

/** R3: the reading grade of everything pooled, since on one short line the figure is noise. */
export function checkReadingGrade(words: Words, language: Language): string[] {
  const { gradeOfDeck, gradeOfGuides } = language.limits;
  const pools: [what: string, grade: number, most: number][] = [
    [
      'openers and follow-ups',
      readingGrade(
        [...words.openers, ...words.followUps].map(({ text }) => text),
        language,
      ),
      gradeOfDeck,
    ],
    [
      'guide cards',
      readingGrade(
        words.guideCards.map(({ body }) => body),
        language,
      ),
      gradeOfGuides,
    ],
  ];
  return pools
    .filter(([, grade, most]) => grade > most)
    .map(
      ([what, grade, most]) =>
        `R3: the reading grade of the ${what} is ${grade.toFixed(1)}, more than ${most}`,
    );
}
