import type { Attempt, Note, Reflection, Stored } from '../records/records';

/** Which of the records of one kind: none, all, those between two days, or single ones. */
export interface Which {
  mode: 'none' | 'all' | 'span' | 'some';
  /** Days as a date field gives them, `2026-11-22`, both included; empty leaves that end open. */
  from: string;
  to: string;
  /** The single ones. */
  ids: ReadonlySet<string>;
}

/** What a person wants to take with them. */
export interface Choice {
  reflections: Which;
  notes: Which;
  attempts: boolean;
}

/** The records there are to choose from, or those that were chosen. */
export interface Exportable {
  reflections: readonly Stored<Reflection>[];
  notes: readonly Stored<Note>[];
  attempts: readonly Stored<Attempt>[];
}

/** What there is to take: everything that says anything, oldest first, as it is read. */
export function exportable({ reflections, notes, attempts }: Exportable): Exportable {
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

/** Exactly what the person chose. */
export function choose(all: Exportable, choice: Choice): Exportable {
  return {
    reflections: chosen(all.reflections, choice.reflections, ({ content }) => content.startedAt),
    notes: chosen(all.notes, choice.notes, ({ content }) => content.createdAt),
    attempts: choice.attempts ? all.attempts : [],
  };
}

/** Whether the days of a span stand the wrong way round. */
export function backwards({ mode, from, to }: Which): boolean {
  return mode === 'span' && from !== '' && to !== '' && from > to;
}

function chosen<T extends Stored>(all: readonly T[], which: Which, timeOf: (one: T) => number): readonly T[] {
  switch (which.mode) {
    case 'none':
      return [];
    case 'all':
      return all;
    case 'some':
      return all.filter(({ id }) => which.ids.has(id));
    case 'span': {
      // With neither day given, nothing was asked for yet.
      if (which.from === '' && which.to === '') return [];
      const from = which.from === '' ? -Infinity : startOfDay(which.from, 0);
      const before = which.to === '' ? Infinity : startOfDay(which.to, 1);
      return all.filter((one) => timeOf(one) >= from && timeOf(one) < before);
    }
  }
}

/** The first moment of a day, or of one some days later, where the person is. */
function startOfDay(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
