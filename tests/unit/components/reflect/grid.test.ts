import { describe, expect, it } from 'vitest';
import { answersTo, gridOf, pagesOf } from '@/components/reflect/over-time/grid';
import { checklistOf, sittingOn } from './a-checklist-run';

const checklist = checklistOf('heard', 'valued');

describe('the picture over time', () => {
  it('has the questions down in their order and the dates across, the oldest first', () => {
    const grid = gridOf(checklist, [
      sittingOn('2026-05-09 10:00', { valued: { answer: 'no' } }),
      sittingOn('2026-03-03 10:00', { heard: { answer: 'yes', line: 'on good days' } }),
    ]);
    expect(grid.columns.map(({ runId }) => runId)).toEqual(['sat 2026-03-03 10:00', 'sat 2026-05-09 10:00']);
    expect(grid.rows).toEqual([
      { questionId: 'heard', text: 'heard?', cells: [{ answer: 'yes', line: 'on good days' }, undefined] },
      { questionId: 'valued', text: 'valued?', cells: [undefined, { answer: 'no' }] },
    ]);
  });

  it('leaves out other checklists, and runs in which everything was skipped or taken back', () => {
    const grid = gridOf(checklist, [
      sittingOn('2026-03-03 10:00', { heard: {} }),
      sittingOn('2026-03-04 10:00', {}),
      sittingOn('2026-03-05 10:00', { heard: { answer: 'yes' } }, { checklistId: 'other' }),
      sittingOn('2026-03-06 10:00', { 'no longer asked': { answer: 'yes' } }),
    ]);
    expect(grid.columns).toEqual([]);
    expect(grid.rows.map(({ cells }) => cells)).toEqual([[], []]);
  });

  it('says where years and months begin, and when a day needs its hour', () => {
    const answers = { heard: { answer: 'yes' } } as const;
    const { columns } = gridOf(
      checklist,
      [
        '2025-03-31 23:59',
        '2026-03-01 00:01',
        '2026-03-01 20:00',
        '2026-03-02 20:00',
        '2026-04-02 09:00',
      ].map((began) => sittingOn(began, answers)),
    );
    expect(columns.map(({ opensYear, opensMonth, sharesDay }) => [opensYear, opensMonth, sharesDay])).toEqual(
      [
        [true, true, false],
        [true, true, true],
        [false, false, true],
        [false, false, false],
        [false, true, false],
      ],
    );
  });

  it('comes apart into pages, each of which says its own year and month', () => {
    const runs = Array.from({ length: 21 }, (_, day) =>
      sittingOn(`2026-03-${String(day + 1).padStart(2, '0')} 10:00`, { heard: { answer: 'no' } }),
    );
    const pages = pagesOf(checklist, runs, 9);
    expect(pages.map(({ columns }) => columns.length)).toEqual([9, 9, 3]);
    expect(pages.every(({ columns }) => columns[0]!.opensYear && columns[0]!.opensMonth)).toBe(true);
    expect(pages.every(({ rows }) => rows.length === 2)).toBe(true);
    const whole = gridOf(checklist, runs);
    expect(pages.flatMap(({ columns }) => columns.map(({ runId }) => runId))).toEqual(
      whole.columns.map(({ runId }) => runId),
    );
  });
});

describe('one question over time', () => {
  it('lists what was answered or written, the newest first, and no skipped date', () => {
    const runs = [
      sittingOn('2026-03-03 10:00', { heard: { answer: 'yes' } }),
      sittingOn('2026-04-03 10:00', { valued: { answer: 'no' } }),
      sittingOn('2026-05-03 10:00', { heard: { line: 'hard to say' } }),
    ];
    expect(answersTo('heard', checklist, runs)).toEqual([
      {
        runId: 'sat 2026-05-03 10:00',
        startedAt: runs[2]!.content.startedAt,
        line: 'hard to say',
      },
      { runId: 'sat 2026-03-03 10:00', startedAt: runs[0]!.content.startedAt, answer: 'yes' },
    ]);
  });
});
