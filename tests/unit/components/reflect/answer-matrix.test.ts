import { describe, expect, it } from 'vitest';
import {
  answersToQuestion,
  answerMatrix,
  answerMatrixPages,
} from '@/components/reflect/over-time/answer-matrix';
import { checklistOf, runStartedOn } from './sample-runs';

const checklist = checklistOf('heard', 'valued');

describe('the picture over time', () => {
  it('has the questions down in their order and the dates across, the oldest first', () => {
    const grid = answerMatrix(checklist, [
      runStartedOn('2026-05-09 10:00', { valued: { answer: 'no' } }),
      runStartedOn('2026-03-03 10:00', { heard: { answer: 'yes', line: 'on good days' } }),
    ]);
    expect(grid.columns.map(({ runId }) => runId)).toEqual(['run 2026-03-03 10:00', 'run 2026-05-09 10:00']);
    expect(grid.rows).toEqual([
      { questionId: 'heard', text: 'heard?', cells: [{ answer: 'yes', line: 'on good days' }, undefined] },
      { questionId: 'valued', text: 'valued?', cells: [undefined, { answer: 'no' }] },
    ]);
  });

  it('leaves out other checklists, and runs in which everything was skipped or taken back', () => {
    const grid = answerMatrix(checklist, [
      runStartedOn('2026-03-03 10:00', { heard: {} }),
      runStartedOn('2026-03-04 10:00', {}),
      runStartedOn('2026-03-05 10:00', { heard: { answer: 'yes' } }, { checklistId: 'other' }),
      runStartedOn('2026-03-06 10:00', { 'no longer asked': { answer: 'yes' } }),
    ]);
    expect(grid.columns).toEqual([]);
    expect(grid.rows.map(({ cells }) => cells)).toEqual([[], []]);
  });

  it('says where years and months begin, and when a day needs its hour', () => {
    const answers = { heard: { answer: 'yes' } } as const;
    const { columns } = answerMatrix(
      checklist,
      [
        '2025-03-31 23:59',
        '2026-03-01 00:01',
        '2026-03-01 20:00',
        '2026-03-02 20:00',
        '2026-04-02 09:00',
      ].map((began) => runStartedOn(began, answers)),
    );
    expect(columns.map(({ opensYear, opensMonth, withinDay }) => [opensYear, opensMonth, withinDay])).toEqual(
      [
        [true, true, undefined],
        [true, true, '00:01'],
        [false, false, '20:00'],
        [false, false, undefined],
        [false, true, undefined],
      ],
    );
  });

  it('comes apart into pages, each of which says its own year and month', () => {
    const runs = Array.from({ length: 21 }, (_, day) =>
      runStartedOn(`2026-03-${String(day + 1).padStart(2, '0')} 10:00`, { heard: { answer: 'no' } }),
    );
    const pages = answerMatrixPages(checklist, runs, 9);
    expect(pages.map(({ columns }) => columns.length)).toEqual([9, 9, 3]);
    expect(pages.every(({ columns }) => columns[0]!.opensYear && columns[0]!.opensMonth)).toBe(true);
    expect(pages.every(({ rows }) => rows.length === 2)).toBe(true);
    const whole = answerMatrix(checklist, runs);
    expect(pages.flatMap(({ columns }) => columns.map(({ runId }) => runId))).toEqual(
      whole.columns.map(({ runId }) => runId),
    );
  });
});

describe('one question over time', () => {
  it('lists what was answered or written, the newest first, and no skipped date', () => {
    const runs = [
      runStartedOn('2026-03-03 10:00', { heard: { answer: 'yes' } }),
      runStartedOn('2026-04-03 10:00', { valued: { answer: 'no' } }),
      runStartedOn('2026-05-03 10:00', { heard: { line: 'hard to say' } }),
    ];
    expect(answersToQuestion('heard', checklist, runs)).toEqual([
      {
        runId: 'run 2026-05-03 10:00',
        startedOn: '2026-05-03',
        startedAt: runs[2]!.content.startedAt,
        line: 'hard to say',
      },
      {
        runId: 'run 2026-03-03 10:00',
        startedOn: '2026-03-03',
        startedAt: runs[0]!.content.startedAt,
        answer: 'yes',
      },
    ]);
  });
});
