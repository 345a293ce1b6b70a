import { checkText } from '../../lib/rubric/check-text.ts';
import type { RubricLanguage } from '../../lib/rubric/model/rubric-language.ts';
import type { RubricFinding } from '../../lib/rubric/model/rubric-finding.ts';
import type { LineContext } from '../../lib/rubric/model/rule.ts';
import { readingGrade } from '../../lib/rubric/reading-grade.ts';
import type { Complaint } from './check-links.ts';
import type { Words } from './check-shape.ts';

/** The upper limit for the text of a guide card, in words. */
const MAX_CARD_WORDS = 120;

/** A quotation that is a whole sentence, such as a card suggests to say; one word of a quotation is none. */
const SAYABLE = /“([^”]*\s[^”]*[.?!])”/g;

/** Checks every line that a person may send, and all advice around them, against the rules of the rubric. */
export function checkWording(words: Words, language: RubricLanguage): Complaint[] {
  const complaints: Complaint[] = [];
  const check = (id: string, text: string, kind: LineContext['kind'], ask: boolean) => {
    for (const { rule, span, suggestion } of checkOnce(text, { kind, ask, language })) {
      complaints.push({ id, message: `${rule}: “${text.slice(...span)}”: ${suggestion}` });
    }
  };
  for (const { id, text, named, ask } of words.openers) {
    for (const line of [text, named]) if (line) check(id, line, 'opener', ask);
  }
  for (const { id, text, named } of words.followUps) {
    for (const line of [text, named]) if (line) check(id, line, 'follow-up', line.includes('?'));
  }
  const advise = (id: string, ...texts: (string | undefined)[]) => {
    for (const text of texts) if (text) check(id, text, 'guide', false);
  };
  for (const { id, honestyNote, avoidIf } of words.openers) advise(id, honestyNote, ...avoidIf);
  for (const { id, goal, doNow, doNotDo } of words.followUps) advise(id, goal, ...doNow, ...doNotDo);
  for (const { id, whyItHurts } of words.avoids) advise(id, whyItHurts);
  for (const { id, title, intro, items } of words.checklists) {
    advise(id, title, intro);
    for (const { text, help } of items) advise(id, text, help);
  }
  for (const { id, title, body, tryThis } of words.guideCards) {
    advise(id, title, body, ...tryThis);
    for (const [, line = ''] of tryThis.flatMap((text) => [...text.matchAll(SAYABLE)]))
      check(id, line, 'follow-up', line.includes('?'));
    const length = body.split(/\s+/).length;
    if (length > MAX_CARD_WORDS)
      complaints.push({ id, message: `the body has ${length} words of at most ${MAX_CARD_WORDS}` });
  }
  return complaints;
}

/** The findings in lines that were checked, so that after a change to one line the others are not read again. */
const found = new Map<string, RubricFinding[]>();

function checkOnce(text: string, context: LineContext): RubricFinding[] {
  const key = JSON.stringify([context.language.locale, context.kind, context.ask, text]);
  const findings = found.get(key) ?? checkText(text, context);
  found.set(key, findings);
  return findings;
}

/** Checks the reading grade (R3) of all texts pooled, since of a single short line the figure is noise. */
export function checkReadingGrade(words: Words, language: RubricLanguage): string[] {
  const { gradeOfDeck, gradeOfGuides } = language.limits;
  const pools: [name: string, grade: number, limit: number][] = [
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
    .filter(([, grade, limit]) => grade > limit)
    .map(
      ([name, grade, limit]) =>
        `R3: the reading grade of the ${name} is ${grade.toFixed(1)}, more than ${limit}`,
    );
}
