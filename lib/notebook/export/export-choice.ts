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
      .toSorted((a, b) => a.content.startedAt - b.content.startedAt),
    notes: notes
      .filter(
        ({ content: { text, title, binnedAt } }) => binnedAt === undefined && `${title ?? ''}${text}`.trim(),
      )
      .toSorted((a, b) => a.content.createdAt - b.content.createdAt),
    attempts: attempts
      .filter(({ content }) => content.words.trim() || content.line?.trim())
      .toSorted((a, b) => a.content.triedAt - b.content.triedAt),
  };
}

/** Returns exactly the records that the person chose. */
export function selectRecords(all: Exportable, choice: ExportChoice): Exportable {
  return {
    reflections: filtered(all.reflections, choice.reflections, ({ content }) => content.startedAt),
    notes: filtered(all.notes, choice.notes, ({ content }) => content.createdAt),
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
  timeOf: (one: T) => number,
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
      const from = filter.from === '' ? -Infinity : startOfDay(filter.from, 0);
      const before = filter.to === '' ? Infinity : startOfDay(filter.to, 1);
      return all.filter((one) => timeOf(one) >= from && timeOf(one) < before);
    }
  }
}

/** Returns the start of a day, or of one some days later, in the person's time zone. */
function startOfDay(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
