import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer } from '../../../content/vocabulary.ts';
import type { Answered, Reflection, Stored } from '../../../lib/notebook/records/records.ts';
import { calendarDay } from '../../../lib/text/calendar-day.ts';
import { DAY, HOUR, NOW } from '../time.ts';

const CHECKLIST = 'reflect-steps-4-6';
const words = parse(
  readFileSync(new URL(`../../../content/en/checklists/${CHECKLIST}.yml`, import.meta.url), 'utf8'),
) as { items: { id: string }[] };
const QUESTIONS = words.items.map(({ id }) => id);

const LINES = [
  'On good days, yes. When money comes up I stop after the second sentence.',
  'I hear the words and miss what they are about.',
  'Less than in spring.',
];
const ANSWERS: Answer[] = ['no', 'partly', 'not-sure', 'yes', 'partly'];

/** A run with the first `answered` questions answered, the answers moving along from run to run. */
function run(at: number, ago: number, answered: number): Stored {
  const answers = Object.fromEntries(
    QUESTIONS.slice(0, answered).map((question, n): [string, Answered] => {
      const answer = ANSWERS[(at + 2 * n) % ANSWERS.length]!;
      return [question, n % 4 === 0 ? { answer, line: LINES[(at + n) % LINES.length]! } : { answer }];
    }),
  );
  const startedAt = NOW - ago;
  const content = {
    kind: 'reflection' as const,
    checklistId: CHECKLIST,
    startedOn: calendarDay(startedAt),
    startedAt,
    updatedAt: startedAt + HOUR / 2,
    answers,
  };
  return { id: `run-${at}`, revision: 1, content };
}

/** A run that was begun today. */
export const oneRun: Stored[] = [run(0, 2 * HOUR, 2)];
/** Four runs, months apart, the newest unfinished. */
export const someRuns: Stored[] = [0, 1, 2, 3].map((at) =>
  run(at, 2 * HOUR + at * 62 * DAY, at === 0 ? 3 : QUESTIONS.length),
);

/** Runs with so many days between them, the newest unfinished. */
export const manyRuns = (count: number, days: number): Stored[] =>
  Array.from({ length: count }, (_, at) => run(at, HOUR + at * days * DAY, at === 0 ? 3 : QUESTIONS.length));

/** Two runs in the trash. */
export const trashedRuns: Stored[] = [0, 1].map((at) => {
  const { content } = run(at, (400 + at) * DAY, 4);
  return {
    id: `binned-${at}`,
    revision: 1,
    content: { ...content, binnedAt: NOW - (1 + at) * DAY } as Reflection,
  };
});
