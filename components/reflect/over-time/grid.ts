import type { Checklist } from '@/content/schema';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';
import { isAnswered } from '../run-facts';

/** A run as a column of the picture. */
export interface DateColumn {
  runId: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Whether the year or the month is another one than in the column before; true for the first. */
  opensYear: boolean;
  opensMonth: boolean;
  /** Whether another run began on the same day, so that the hour tells them apart. */
  sharesDay: boolean;
}

/** A question as a row of the picture. */
export interface QuestionRow {
  questionId: string;
  text: string;
  /** One for each column; nothing where the question was skipped. */
  cells: readonly (Answered | undefined)[];
}

/** Questions down, dates across, the oldest first. */
export interface Grid {
  columns: readonly DateColumn[];
  rows: readonly QuestionRow[];
}

type Asked = Pick<Checklist, 'id' | 'items'>;

/**
 * What was answered to a checklist, and when. States it and draws nothing from it.
 * @param runs with any checklist, in any order; those with another one, or without an answer, are left out
 */
export function gridOf(checklist: Asked, runs: readonly Stored<Reflection>[]): Grid {
  const shown = answeredRuns(checklist, runs);
  return {
    columns: columnsOf(shown),
    rows: checklist.items.map(({ id, text }) => ({
      questionId: id,
      text,
      cells: shown.map(({ content }) => given(content.answers[id])),
    })),
  };
}

/** The same in parts of at most so many dates, each of which can stand alone on a sheet of paper. */
export function pagesOf(checklist: Asked, runs: readonly Stored<Reflection>[], datesAPage: number): Grid[] {
  const shown = answeredRuns(checklist, runs);
  const pages: Grid[] = [];
  for (let from = 0; from < shown.length; from += datesAPage)
    pages.push(gridOf(checklist, shown.slice(from, from + datesAPage)));
  return pages;
}

/** One answer of the many to a question. */
export interface Dated extends Answered {
  runId: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** Every answer to one question, the newest first. */
export function answersTo(
  questionId: string,
  checklist: Asked,
  runs: readonly Stored<Reflection>[],
): Dated[] {
  return answeredRuns(checklist, runs)
    .flatMap(({ id, content: { startedAt, answers } }) => {
      const answered = given(answers[questionId]);
      return answered ? [{ runId: id, startedAt, ...answered }] : [];
    })
    .toReversed();
}

function answeredRuns({ id, items }: Asked, runs: readonly Stored<Reflection>[]) {
  return runs
    .filter(({ content }) => content.checklistId === id)
    .filter(({ content }) => items.some((item) => isAnswered(content.answers[item.id])))
    .toSorted((a, b) => a.content.startedAt - b.content.startedAt || (a.id < b.id ? -1 : 1));
}

function given(answered: Answered | undefined): Answered | undefined {
  return isAnswered(answered) ? answered : undefined;
}

function columnsOf(runs: readonly Stored<Reflection>[]): DateColumn[] {
  const dates = runs.map(({ content }) => new Date(content.startedAt));
  const sameMonth = (a: Date | undefined, b: Date) =>
    a?.getMonth() === b.getMonth() && a.getFullYear() === b.getFullYear();
  const sameDay = (a: Date | undefined, b: Date) => sameMonth(a, b) && a?.getDate() === b.getDate();
  return runs.map(({ id, content }, index) => {
    const date = dates[index]!;
    const before = dates[index - 1];
    return {
      runId: id,
      startedAt: content.startedAt,
      opensYear: before?.getFullYear() !== date.getFullYear(),
      opensMonth: !sameMonth(before, date),
      sharesDay: sameDay(before, date) || sameDay(dates[index + 1], date),
    };
  });
}
