import type { Checklist } from '@/content/schema';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';
import { isAnswered } from '../run-facts';

/** A sitting as a column of the picture. */
export interface DateColumn {
  sittingId: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Whether the year or the month is another one than in the column before; true for the first. */
  opensYear: boolean;
  opensMonth: boolean;
  /** Whether another sitting began on the same day, so that the hour tells them apart. */
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
 * @param sittings with any checklist, in any order; those with another one, or without an answer, are left out
 */
export function gridOf(checklist: Asked, sittings: readonly Stored<Reflection>[]): Grid {
  const shown = answeredSittings(checklist, sittings);
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
export function pagesOf(
  checklist: Asked,
  sittings: readonly Stored<Reflection>[],
  datesAPage: number,
): Grid[] {
  const shown = answeredSittings(checklist, sittings);
  const pages: Grid[] = [];
  for (let from = 0; from < shown.length; from += datesAPage)
    pages.push(gridOf(checklist, shown.slice(from, from + datesAPage)));
  return pages;
}

/** One answer of the many to a question. */
export interface Dated extends Answered {
  sittingId: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** Every answer to one question, the newest first. */
export function answersTo(
  questionId: string,
  checklist: Asked,
  sittings: readonly Stored<Reflection>[],
): Dated[] {
  return answeredSittings(checklist, sittings)
    .flatMap(({ id, content: { startedAt, answers } }) => {
      const answered = given(answers[questionId]);
      return answered ? [{ sittingId: id, startedAt, ...answered }] : [];
    })
    .toReversed();
}

function answeredSittings({ id, items }: Asked, sittings: readonly Stored<Reflection>[]) {
  return sittings
    .filter(({ content }) => content.checklistId === id)
    .filter(({ content }) => items.some((item) => isAnswered(content.answers[item.id])))
    .toSorted((a, b) => a.content.startedAt - b.content.startedAt || (a.id < b.id ? -1 : 1));
}

function given(answered: Answered | undefined): Answered | undefined {
  return isAnswered(answered) ? answered : undefined;
}

function columnsOf(sittings: readonly Stored<Reflection>[]): DateColumn[] {
  const dates = sittings.map(({ content }) => new Date(content.startedAt));
  const sameMonth = (a: Date | undefined, b: Date) =>
    a?.getMonth() === b.getMonth() && a.getFullYear() === b.getFullYear();
  const sameDay = (a: Date | undefined, b: Date) => sameMonth(a, b) && a?.getDate() === b.getDate();
  return sittings.map(({ id, content }, index) => {
    const date = dates[index]!;
    const before = dates[index - 1];
    return {
      sittingId: id,
      startedAt: content.startedAt,
      opensYear: before?.getFullYear() !== date.getFullYear(),
      opensMonth: !sameMonth(before, date),
      sharesDay: sameDay(before, date) || sameDay(dates[index + 1], date),
    };
  });
}
