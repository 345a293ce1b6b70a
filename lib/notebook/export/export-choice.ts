import { calendarDay, type CalendarDay } from '@/lib/text/calendar-day';
import { compareAttempts, compareRuns } from '../records/record-order';
import type { Attempt, Note, Reflection, Stored } from '../records/records';

/** Filters the records of one kind: none, all, those between two days, or single ones. */
export interface RecordFilter {
  mode: 'none' | 'all' | 'span' | 'some';
  /** Days as a date field gives them, `2026-11-22`, both included; empty leaves that end open. */
  from: string;
  to: string;
  /** The ids of the single ones. */
  ids: ReadonlySet<string>;
}

/** A person's choice of the records to export. */
export interface ExportChoice {
  reflections: RecordFilter;
  notes: RecordFilter;
  attempts: boolean;
}

/** Records that can be exported, or the chosen ones of them. */
export interface Exportable {
  reflections: readonly Stored<Reflection>[];
  notes: readonly Stored<Note>[];
  attempts: readonly Stored<Attempt>[];
}

/** Returns the records that can be exported: all that are not empty, oldest first, the order in which they are read. */
export function selectExportable({ reflections, notes, attempts }: Exportable): Exportable {
  return {
    reflections: reflections
      .filter(({ content }) => Object.values(content.answers).some((a) => a.answer || a.line?.trim()))
      .toSorted(compareRuns),
    notes: notes
      .filter(
        ({ content: { text, title, binnedAt } }) => binnedAt === undefined && `${title ?? ''}${text}`.trim(),
      )
      .toSorted((a, b) => a.content.createdAt - b.content.createdAt),
    attempts: attempts
      .filter(({ content }) => content.words.trim() || content.line?.trim())
      .toSorted(compareAttempts),
  };
}

/** Returns exactly the records that the person chose. */
export function selectRecords(all: Exportable, choice: ExportChoice): Exportable {
  return {
    reflections: filtered(all.reflections, choice.reflections, ({ content }) => content.startedOn),
    notes: filtered(all.notes, choice.notes, ({ content }) => calendarDay(content.createdAt)),
    attempts: choice.attempts ? all.attempts : [],
  };
}

/** Returns whether the last day of a span is before its first. */
export function isReversedSpan({ mode, from, to }: RecordFilter): boolean {
  return mode === 'span' && from !== '' && to !== '' && from > to;
}

function filtered<T extends Stored>(
  all: readonly T[],
  filter: RecordFilter,
  dayOf: (one: T) => CalendarDay,
): readonly T[] {
  switch (filter.mode) {
    case 'none':
      return [];
    case 'all':
      return all;
    case 'some':
      return all.filter(({ id }) => filter.ids.has(id));
    case 'span': {
      // With neither day given, nothing was asked for yet.
      if (filter.from === '' && filter.to === '') return [];
      return all.filter((one) => {
        const day = dayOf(one);
        return day >= filter.from && (filter.to === '' || day <= filter.to);
      });
    }
  }
}
