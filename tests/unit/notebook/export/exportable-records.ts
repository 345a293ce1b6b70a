import * as fc from 'fast-check';
import { ANSWERS, REPLIES } from '@/content/vocabulary';
import type { ExportChoice, Exportable, RecordFilter } from '@/lib/notebook/export/export-choice';
import { calendarDay } from '@/lib/text/calendar-day';
import type { ExportDocumentLabels } from '@/lib/notebook/export/compose-document';

const time = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 11, 31) });
const day = fc.oneof(
  fc.constant(''),
  fc.constantFrom('2024-01-01', '2024-06-15', '2025-02-28', '2025-12-31', '2026-07-01'),
);

/** Generates a text that no other record has, so that finding it means finding this record. */
const mark = (what: string, n: number) => `${what}${String.fromCharCode(65 + (n % 26))}${n}end`;

/** Generates records in which every text is unique. */
export const exportableRecords: fc.Arbitrary<Exportable> = fc
  .record({
    notes: fc.array(fc.record({ time, titled: fc.boolean() }), { maxLength: 6 }),
    runs: fc.array(
      fc.record({
        time,
        checklistId: fc.constantFrom('one', 'two', 'gone'),
        answer: fc.option(fc.constantFrom(...ANSWERS), { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
    attempts: fc.array(
      fc.record({ time, reply: fc.option(fc.constantFrom(...REPLIES), { nil: undefined }) }),
      { maxLength: 4 },
    ),
  })
  .map(({ notes, runs, attempts }) => ({
    notes: notes.map(({ time, titled }, n) => ({
      id: `n${n}`,
      revision: 1,
      content: {
        kind: 'note',
        ...(titled && { title: mark('title', n) }),
        text: `${mark('note', n)}\n\n# ${mark('more', n)}`,
        createdAt: time,
        updatedAt: time + 1e9,
      },
    })),
    reflections: runs.map(({ time, checklistId, answer }, n) => ({
      id: `r${n}`,
      revision: 1,
      content: {
        kind: 'reflection',
        checklistId,
        startedOn: calendarDay(time),
        startedAt: time,
        updatedAt: time,
        answers: { [`${checklistId}-q`]: { ...(answer && { answer }), line: mark('line', n) } },
      },
    })),
    attempts: attempts.map(({ time, reply }, n) => ({
      id: `a${n}`,
      revision: 1,
      content: {
        kind: 'attempt',
        words: mark('said', n),
        line: mark('came', n),
        ...(reply && { reply }),
        triedOn: calendarDay(time),
        triedAt: time,
        updatedAt: time,
      },
    })),
  }));

const which = (prefix: string): fc.Arbitrary<RecordFilter> =>
  fc.record({
    mode: fc.constantFrom('none', 'all', 'span', 'some'),
    from: day,
    to: day,
    ids: fc.uniqueArray(fc.nat(5)).map((ns) => new Set(ns.map((n) => `${prefix}${n}`))),
  });

/** Generates a person's choices of what to export. */
export const choices: fc.Arbitrary<ExportChoice> = fc.record({
  reflections: which('r'),
  notes: which('n'),
  attempts: fc.boolean(),
});

/** Returns every text of a person's own in a record. */
export function textsOf({ content }: Exportable[keyof Exportable][number]): string[] {
  switch (content.kind) {
    case 'note':
      return [...(content.title ? [content.title] : []), ...content.text.split('\n\n# ')];
    case 'reflection':
      return Object.values(content.answers).map(({ line }) => line!);
    case 'attempt':
      return [content.words, content.line!];
  }
}

/** Labels without any text of a person's own. */
export const plainLabels: ExportDocumentLabels = {
  notes: 'NOTES',
  attempts: 'TRIED',
  checklistIds: ['one', 'two'],
  nameOf: (id) => `<${id}>`,
  answer: (answer) => `(${answer})`,
  reply: (reply) => `[${reply}]`,
  questionsOf: (id) => [`${id}-q`],
  when: (dayOrTime) => (typeof dayOrTime === 'number' ? calendarDay(dayOrTime) : dayOrTime),
  about: (question) => question,
  own: (text) => text,
};
