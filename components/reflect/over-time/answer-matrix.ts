import type { Checklist } from '@/content/schema';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';
import { marksWithinDay, type Begun } from '@/lib/labels/date-labels';
import { compareRuns } from '@/lib/notebook/records/record-order';
import { isAnswered } from '../run-progress';
import { asHour } from './short-dates';

/** Describes a run as a column of the matrix. */
export interface DateColumn extends Begun {
  runId: string;
  /** Whether the year is another one than in the column before; true for the first column. */
  opensYear: boolean;
  /** Whether the month is another one than in the column before; true for the first column. */
  opensMonth: boolean;
  /** Tells the run apart where another began on the same day, such as by the hour. */
  withinDay: string | undefined;
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
export interface DatedAnswer extends Answered, Begun {
  runId: string;
}

/** Returns every answer to one question, the newest first. */
export function answersToQuestion(
  questionId: string,
  checklist: Questions,
  runs: readonly Stored<Reflection>[],
): DatedAnswer[] {
  return answeredRuns(checklist, runs)
    .flatMap(({ id, content: { startedOn, startedAt, answers } }) => {
      const answered = answeredOrUndefined(answers[questionId]);
      return answered ? [{ runId: id, startedOn, startedAt, ...answered }] : [];
    })
    .toReversed();
}

function answeredRuns({ id, items }: Questions, runs: readonly Stored<Reflection>[]) {
  return runs
    .filter(({ content }) => content.checklistId === id)
    .filter(({ content }) => items.some((item) => isAnswered(content.answers[item.id])))
    .toSorted((a, b) => compareRuns(a, b) || (a.id < b.id ? -1 : 1));
}

function answeredOrUndefined(answered: Answered | undefined): Answered | undefined {
  return isAnswered(answered) ? answered : undefined;
}

function columnsOf(runs: readonly Stored<Reflection>[]): DateColumn[] {
  const withinDay = marksWithinDay(
    runs.map(({ content }) => content),
    asHour,
  );
  return runs.map(({ id, content }, index) => {
    const { startedOn, startedAt } = content;
    const previous = runs[index - 1]?.content.startedOn;
    return {
      runId: id,
      startedOn,
      startedAt,
      opensYear: previous?.slice(0, 4) !== startedOn.slice(0, 4),
      opensMonth: previous?.slice(0, 7) !== startedOn.slice(0, 7),
      withinDay: withinDay(content),
    };
  });
}
