import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isReversedSpan,
  selectRecords,
  selectExportable,
  type RecordFilter,
} from '@/lib/notebook/export/export-choice';
import { composeParts } from '@/lib/notebook/export/compose-document';
import { documentAsMarkdown } from '@/lib/notebook/export/document-as-markdown';
import type { Note, Reflection, Stored } from '@/lib/notebook/records/records';
import { choices, plainLabels, exportableRecords, textsOf } from './exportable-records';

const note = (id: string, day: string, text = id): Stored<Note> => {
  const at = new Date(`${day}T12:00`).getTime();
  return { id, revision: 1, content: { kind: 'note', text, createdAt: at, updatedAt: at } };
};
const nothing: RecordFilter = { mode: 'none', from: '', to: '', ids: new Set() };
const ofNotes = (notes: Stored<Note>[], which: Partial<RecordFilter>) =>
  selectRecords(selectExportable({ notes, reflections: [], attempts: [] }), {
    reflections: nothing,
    notes: { ...nothing, ...which },
    attempts: false,
  }).notes.map(({ id }) => id);

describe('choosing', () => {
  const notes = [note('c', '2026-03-03'), note('a', '2026-03-01'), note('b', '2026-03-02')];

  it('exports nothing that was not asked for', () => {
    expect(ofNotes(notes, {})).toEqual([]);
    expect(ofNotes(notes, { mode: 'span' })).toEqual([]);
    expect(ofNotes(notes, { mode: 'some' })).toEqual([]);
  });

  it('exports whole days, with both ends, and open ends', () => {
    const late = { ...note('z', '2026-03-02') };
    late.content = { ...late.content, createdAt: new Date('2026-03-02T23:59:59.999').getTime() };
    const with23 = [...notes, late];
    expect(ofNotes(with23, { mode: 'span', from: '2026-03-02', to: '2026-03-02' })).toEqual(['b', 'z']);
    expect(ofNotes(with23, { mode: 'span', from: '2026-03-02' })).toEqual(['b', 'z', 'c']);
    expect(ofNotes(with23, { mode: 'span', to: '2026-03-01' })).toEqual(['a']);
  });

  it('says when the days stand the wrong way round', () => {
    const which = { ...nothing, mode: 'span' as const, from: '2026-03-03', to: '2026-03-01' };
    expect(isReversedSpan(which)).toBe(true);
    expect(ofNotes(notes, which)).toEqual([]);
    expect(isReversedSpan({ ...which, to: '' })).toBe(false);
  });

  it('offers what says something, oldest first', () => {
    const empty = note('empty', '2026-01-01', ' \n');
    const binned = note('binned', '2026-01-01');
    binned.content.binnedAt = 5;
    expect(ofNotes([...notes, empty, binned], { mode: 'all' })).toEqual(['a', 'b', 'c']);
    const untouched: Stored<Reflection> = {
      id: 'r',
      revision: 1,
      content: {
        kind: 'reflection',
        checklistId: 'one',
        startedOn: '1970-01-01',
        startedAt: 1,
        updatedAt: 1,
        answers: { q: {} },
      },
    };
    expect(selectExportable({ notes: [], reflections: [untouched], attempts: [] }).reflections).toEqual([]);
  });
});

describe('the pages', () => {
  it('hold every text that was chosen and none that was not, in the document and in the file', () => {
    let chosenTexts = 0;
    let leftOut = 0;
    fc.assert(
      fc.property(exportableRecords, choices, (records, choice) => {
        const all = selectExportable(records);
        const chosen = selectRecords(all, choice);
        const parts = composeParts(chosen, plainLabels);
        const document = JSON.stringify(parts);
        const file = documentAsMarkdown({ parts });
        const exported = new Set([...chosen.notes, ...chosen.reflections, ...chosen.attempts]);
        for (const record of [...all.notes, ...all.reflections, ...all.attempts]) {
          for (const text of textsOf(record)) {
            expect(document.includes(text)).toBe(exported.has(record));
            expect(file.includes(text)).toBe(exported.has(record));
            if (exported.has(record)) chosenTexts++;
            else leftOut++;
          }
        }
      }),
      { numRuns: 500 },
    );
    // Both cases really came up.
    expect(Math.min(chosenTexts, leftOut)).toBeGreaterThan(500);
  });

  it('go by checklist in the order of the deck, and leave out what is empty', () => {
    fc.assert(
      fc.property(exportableRecords, (records) => {
        const parts = composeParts(selectExportable(records), plainLabels);
        const order = ['<one>', '<two>', '<gone>', 'NOTES', 'TRIED'];
        const titles = parts.map(({ title }) => title);
        expect(titles).toEqual(order.filter((title) => titles.includes(title)));
        for (const { entries } of parts) {
          expect(entries.length).toBeGreaterThan(0);
          const days = entries.map(({ when }) => when);
          expect(days).toEqual(days.toSorted());
        }
      }),
    );
  });

  it('show a run in the order of its checklist, with words and mark, and skip what was skipped', () => {
    const run: Stored<Reflection> = {
      id: 'r',
      revision: 1,
      content: {
        kind: 'reflection',
        checklistId: 'one',
        startedOn: '1970-01-01',
        startedAt: 0,
        updatedAt: 0,
        answers: { third: { line: ' ' }, second: { answer: 'not-sure' }, first: { line: 'Noa\ncame' } },
      },
    };
    const words = {
      ...plainLabels,
      questionsOf: () => ['first', 'second', 'third'],
      own: (text: string) => text.replace('Noa', 'N.'),
    };
    const parts = composeParts({ reflections: [run], notes: [], attempts: [] }, words);
    expect(parts[0]!.entries[0]!.blocks).toEqual([
      { kind: 'question', question: '<first>', line: 'N.\ncame' },
      { kind: 'question', question: '<second>', mark: 'not-sure', answer: '(not-sure)' },
    ]);
    expect(documentAsMarkdown({ parts })).toBe(
      '# \\<one>\n\n## 1970-01-01\n\n### \\<first>\n\nN.  \ncame\n\n### \\<second>\n\n◌ (not-sure)\n',
    );
  });

  it('begin with a first page that says whose notes these are', () => {
    const first = {
      title: 'My notes',
      date: '22 November 2026',
      whose: 'One person’s own.',
      ownWords: { title: 'First of all', text: '- hello\n- you' },
      inside: { title: 'Inside', lines: ['2 notes'] },
    };
    expect(documentAsMarkdown({ first, parts: [] })).toBe(
      '# My notes\n\n22 November 2026\n\nOne person’s own.\n\n## First of all\n\n\\- hello  \n\\- you\n\n' +
        '## Inside\n\n- 2 notes\n',
    );
  });
});
