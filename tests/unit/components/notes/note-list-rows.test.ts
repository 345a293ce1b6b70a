import { describe, expect, it } from 'vitest';
import { daysLeft } from '@/components/notes/days-left';
import { splitNoteHeading } from '@/components/notes/note-heading';
import { sortedRecords, noteListRows } from '@/components/notes/note-list-rows';
import { headingOf, rowLabels } from '@/components/notes/row-labels';
import { DeckLookup } from '@/components/notes/deck-lookup';
import type { Checklist, Opener } from '@/content/schema';
import { calendarDay } from '@/lib/text/calendar-day';
import type { About, Answered, Attempt, Note, Reflection, Stored } from '@/lib/notebook/records/records';

const deck = new DeckLookup(
  [{ id: 'growth', step: 2 } as Opener],
  [
    {
      id: 'look',
      step: 4,
      title: 'A quiet look',
      items: [{ id: 'heard', text: 'Do I feel heard?', covers: [] }],
    } as unknown as Checklist,
  ],
);
const stored = <C extends object>(id: string, content: C) => ({ id, revision: 1, content });
const note = (id: string, updatedAt: number, text: string, more: { title?: string; about?: About } = {}) =>
  stored(id, { kind: 'note', text, createdAt: 0, updatedAt, ...more }) as Stored<Note>;
const run = (id: string, updatedAt: number, answers: Record<string, Answered>) =>
  stored(id, {
    kind: 'reflection',
    checklistId: 'look',
    startedAt: 0,
    updatedAt,
    answers,
  }) as Stored<Reflection>;
const attempt = (id: string, triedAt: number, words: string, openerId?: string) =>
  stored(id, {
    kind: 'attempt',
    words,
    triedOn: calendarDay(triedAt),
    triedAt,
    updatedAt: triedAt,
    openerId,
  }) as Stored<Attempt>;

const all = [
  note('n1', 10, '\n  Zebra\nand more'),
  note('n2', 30, 'plain', { title: 'éclair', about: { kind: 'opener', openerId: 'growth' } }),
  note('n3', 20, 'x', {
    title: 'Note 10',
    about: { kind: 'question', checklistId: 'look', questionId: 'heard' },
  }),
  note('n4', 25, 'x', { title: 'note 9' }),
  run('r1', 15, { heard: { answer: 'no', line: 'rarely' }, other: {} }),
  attempt('a1', 12, 'Shall we?', 'growth'),
];
const titleOf = (record: (typeof all)[number]) => headingOf(record, deck);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const stepOf = (record: (typeof all)[number]) => deck.stepOf(record);
const ANY = { kind: '', step: '' } as const;
const nothing = new Set<string>();

describe('what is listed', () => {
  it('is ordered by time, or by title as people sort', () => {
    expect(ids(sortedRecords(all, '', titleOf))).toEqual(['n2', 'n4', 'n3', 'r1', 'a1', 'n1']);
    expect(ids(sortedRecords(all, 'oldest', titleOf))).toEqual(['n1', 'a1', 'r1', 'n3', 'n4', 'n2']);
    expect(ids(sortedRecords(all, 'title', titleOf))).toEqual(['r1', 'n2', 'n4', 'n3', 'a1', 'n1']);
  });

  it('leaves out runs in which nothing was answered', () => {
    expect(ids(sortedRecords([run('r2', 40, {}), run('r3', 50, { heard: {} })], '', titleOf))).toEqual([]);
  });

  it('is narrowed by kind, and by the step a thing belongs to through what it is about', () => {
    const keys = (kind: 'note' | 'attempt' | '', step: '2' | '4' | '') =>
      noteListRows(all, { kind, step }, undefined, stepOf).map(({ key }) => key);
    expect(keys('attempt', '')).toEqual(['a1']);
    expect(keys('', '2')).toEqual(['n2', 'a1']);
    expect(keys('', '4')).toEqual(['n3', 'r1']);
    expect(keys('note', '4')).toEqual(['n3']);
  });

  it('shows each question that was found by itself, and near spellings last', () => {
    const found = { exact: new Set(['r1/heard', 'a1']), alike: new Set(['n1']), matches: () => false };
    const rows = noteListRows(all, ANY, found, stepOf);
    expect(rows.map(({ key }) => key)).toEqual(['r1/heard', 'a1', 'n1']);
    expect(rows[0]?.questionId).toBe('heard');
    expect(noteListRows(all, ANY, { ...found, exact: nothing, alike: nothing }, stepOf)).toEqual([]);
  });
});

describe('what a row says', () => {
  const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');

  it('calls a note by its title, or by its first line', () => {
    expect(splitNoteHeading({ text: '\n  Zebra \nand more' })).toEqual({
      heading: 'Zebra',
      rest: 'and more',
    });
    expect(splitNoteHeading({ title: 'T', text: 'all of it' })).toEqual({ heading: 'T', rest: 'all of it' });
    expect(splitNoteHeading({ title: ' ', text: ' \n' })).toEqual({ heading: '', rest: '' });
    expect(text(rowLabels({ key: 'n', record: note('n', 1, '') }, deck).heading)).toBe('Empty note');
  });

  it('marks what was found, in question and line', () => {
    const found = {
      exact: nothing,
      alike: nothing,
      matches: (term: string) => /^(heard|rarely)$/.test(term),
    };
    const words = rowLabels({ key: 'r1/heard', record: all[4]!, questionId: 'heard' }, deck, found);
    expect(words.label).toBe('A quiet look');
    expect(words.heading.filter(({ marked }) => marked)).toEqual([{ text: 'heard', marked: true }]);
    expect(words.rest).toEqual([{ text: 'rarely', marked: true }]);
  });
});

it('says how many days a note still lies in the bin', () => {
  const day = 86_400_000;
  expect([0, 1, 29.5, 30, 99].map((days) => daysLeft({ binnedAt: 5 }, 5 + days * day))).toEqual([
    30, 29, 1, 0, 0,
  ]);
});
