import { describe, expect, it } from 'vitest';
import { daysLeft } from '@/components/notes/days-left';
import { noteWords } from '@/components/notes/note-words';
import { inOrder, rowsOf } from '@/components/notes/rows';
import { headingOf, rowWords } from '@/components/notes/row-words';
import { Subjects } from '@/components/notes/subjects';
import type { Checklist, Opener } from '@/content/schema';
import type { About, Answered, Attempt, Note, Reflection, Stored } from '@/lib/notebook/records/records';

const subjects = new Subjects(
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
  stored(id, { kind: 'attempt', words, triedAt, updatedAt: triedAt, openerId }) as Stored<Attempt>;

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
const titleOf = (record: (typeof all)[number]) => headingOf(record, subjects);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const stepOf = (record: (typeof all)[number]) => subjects.stepOf(record);
const ANY = { kind: '', step: '' } as const;
const nothing = new Set<string>();

describe('what is listed', () => {
  it('is ordered by time, or by title as people sort', () => {
    expect(ids(inOrder(all, '', titleOf))).toEqual(['n2', 'n4', 'n3', 'r1', 'a1', 'n1']);
    expect(ids(inOrder(all, 'oldest', titleOf))).toEqual(['n1', 'a1', 'r1', 'n3', 'n4', 'n2']);
    expect(ids(inOrder(all, 'title', titleOf))).toEqual(['r1', 'n2', 'n4', 'n3', 'a1', 'n1']);
  });

  it('leaves out runs in which nothing was answered', () => {
    expect(ids(inOrder([run('r2', 40, {}), run('r3', 50, { heard: {} })], '', titleOf))).toEqual([]);
  });

  it('is narrowed by kind, and by the step a thing belongs to through what it is about', () => {
    const keys = (kind: 'note' | 'attempt' | '', step: '2' | '4' | '') =>
      rowsOf(all, { kind, step }, undefined, stepOf).map(({ key }) => key);
    expect(keys('attempt', '')).toEqual(['a1']);
    expect(keys('', '2')).toEqual(['n2', 'a1']);
    expect(keys('', '4')).toEqual(['n3', 'r1']);
    expect(keys('note', '4')).toEqual(['n3']);
  });

  it('shows each question that was found by itself, and near spellings last', () => {
    const found = { exact: new Set(['r1/heard', 'a1']), alike: new Set(['n1']), matches: () => false };
    const rows = rowsOf(all, ANY, found, stepOf);
    expect(rows.map(({ key }) => key)).toEqual(['r1/heard', 'a1', 'n1']);
    expect(rows[0]?.questionId).toBe('heard');
    expect(rowsOf(all, ANY, { ...found, exact: nothing, alike: nothing }, stepOf)).toEqual([]);
  });
});

describe('what a row says', () => {
  const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');

  it('calls a note by its title, or by its first line', () => {
    expect(noteWords({ text: '\n  Zebra \nand more' })).toEqual({ heading: 'Zebra', rest: 'and more' });
    expect(noteWords({ title: 'T', text: 'all of it' })).toEqual({ heading: 'T', rest: 'all of it' });
    expect(noteWords({ title: ' ', text: ' \n' })).toEqual({ heading: '', rest: '' });
    expect(text(rowWords({ key: 'n', record: note('n', 1, '') }, subjects).heading)).toBe('An empty note');
  });

  it('marks what was found, in question and line', () => {
    const found = {
      exact: nothing,
      alike: nothing,
      matches: (term: string) => /^(heard|rarely)$/.test(term),
    };
    const words = rowWords({ key: 'r1/heard', record: all[4]!, questionId: 'heard' }, subjects, found);
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
