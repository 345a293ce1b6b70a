import type { Checklist } from '@/content/schema';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';
import { isAnswered } from '../run-progress';

/** Describes a run as a column of the matrix. */
export interface DateColumn {
  runId: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Whether the year is another one than in the column before; true for the first column. */
  opensYear: boolean;
  /** Whether the month is another one than in the column before; true for the first column. */
  opensMonth: boolean;
  /** Whether another run began on the same day, so that the hour has to tell them apart. */
  sharesDay: boolean;
}

/** Describes a question as a row of the matrix. */
interface QuestionRow {
  questionId: string;
  text: string;
  /** The answers, one for each column; undefined where the question was skipped. */
  cells: readonly (Answered | undefined)[];
}

/** Describes the answers to a checklist by question and by date, the oldest date first. */
export interface AnswerMatrix {
  columns: readonly DateColumn[];
  rows: readonly QuestionRow[];
}

type Questions = Pick<Checklist, 'id' | 'items'>;

/**
 * Returns the answers to a checklist as a matrix. It states them and concludes nothing from them.
 * @param runs of any checklist, in any order; those of other checklists, or without an answer, are left out
 */
export function answerMatrix(checklist: Questions, runs: readonly Stored<Reflection>[]): AnswerMatrix {
  const shown = answeredRuns(checklist, runs);
  return {
    columns: columnsOf(shown),
    rows: checklist.items.map(({ id, text }) => ({
      questionId: id,
      text,
      cells: shown.map(({ content }) => answeredOrUndefined(content.answers[id])),
    })),
  };
}

/** Returns the matrix in parts, each of which can stand alone on a sheet of paper. @param datesAPage the most columns in a part */
export function answerMatrixPages(
  checklist: Questions,
  runs: readonly Stored<Reflection>[],
  datesAPage: number,
): AnswerMatrix[] {
  const shown = answeredRuns(checklist, runs);
  const pages: AnswerMatrix[] = [];
  for (let from = 0; from < shown.length; from += datesAPage)
    pages.push(answerMatrix(checklist, shown.slice(from, from + datesAPage)));
  return pages;
}

/** Describes one answer to a question, with its run. */
export interface DatedAnswer extends Answered {
  runId: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** Returns every answer to one question, the newest first. */
export function answersToQuestion(
  questionId: string,
  checklist: Questions,
  runs: readonly Stored<Reflection>[],
): DatedAnswer[] {
  return answeredRuns(checklist, runs)
    .flatMap(({ id, content: { startedAt, answers } }) => {
      const answered = answeredOrUndefined(answers[questionId]);
      return answered ? [{ runId: id, startedAt, ...answered }] : [];
    })
    .toReversed();
}

function answeredRuns({ id, items }: Questions, runs: readonly Stored<Reflection>[]) {
  return runs
    .filter(({ content }) => content.checklistId === id)
    .filter(({ content }) => items.some((item) => isAnswered(content.answers[item.id])))
    .toSorted((a, b) => a.content.startedAt - b.content.startedAt || (a.id < b.id ? -1 : 1));
}

function answeredOrUndefined(answered: Answered | undefined): Answered | undefined {
  return isAnswered(answered) ? answered : undefined;
}

function columnsOf(runs: readonly Stored<Reflection>[]): DateColumn[] {
  const dates = runs.map(({ content }) => new Date(content.startedAt));
  const sameMonth = (a: Date | undefined, b: Date) =>
    a?.getMonth() === b.getMonth() && a.getFullYear() === b.getFullYear();
  const sameDay = (a: Date | undefined, b: Date) => sameMonth(a, b) && a?.getDate() === b.getDate();
  return runs.map(({ id, content }, index) => {
    const date = dates[index]!;
    const previous = dates[index - 1];
    return {
      runId: id,
      startedAt: content.startedAt,
      opensYear: previous?.getFullYear() !== date.getFullYear(),
      opensMonth: !sameMonth(previous, date),
      sharesDay: sameDay(previous, date) || sameDay(dates[index + 1], date),
    };
  });
}
