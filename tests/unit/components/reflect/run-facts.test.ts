import { describe, expect, it } from 'vitest';
import { answeredCount, questionToComeBackTo, runsWith } from '@/components/reflect/run-facts';
import { routeOf } from '@/components/reflect/run-route';
import { checklistOf, sittingOn } from './a-checklist-run';

const checklist = checklistOf('heard', 'valued', 'supported', 'fit');
const cameBack = (...given: Parameters<typeof sittingOn> extends [string, ...infer Rest] ? Rest : never) =>
  questionToComeBackTo(checklist, sittingOn('2026-03-03', ...given).content);

describe('the question to come back to', () => {
  it('is the first where nothing was begun', () => {
    expect(questionToComeBackTo(checklist, undefined)).toBe(0);
  });

  it('is the one the person went to without answering', () => {
    expect(cameBack({ heard: { answer: 'yes' } }, { at: 'supported' })).toBe(2);
  });

  it('is the one in which they were writing, whether or not it has an answer', () => {
    expect(cameBack({ heard: { answer: 'yes', line: 'half a sen' } }, { at: 'heard' })).toBe(0);
    expect(cameBack({ valued: { line: 'half a sen' } }, { at: 'valued' })).toBe(1);
  });

  it('is the next open one after a bare answer, and never one before it', () => {
    expect(cameBack({ valued: { answer: 'no' }, supported: { answer: 'no' } }, { at: 'valued' })).toBe(3);
    expect(cameBack({ fit: { answer: 'no' } }, { at: 'fit' })).toBe(3);
  });

  it('is the end once the person said so, until they go on answering', () => {
    expect(cameBack({ heard: { answer: 'yes' } }, { finishedAt: 1 })).toBe(4);
    expect(cameBack({ heard: { answer: 'yes' } }, { finishedAt: 1, at: 'fit' })).toBe(3);
  });

  it('is the first open one where it is not known, or no longer asked', () => {
    expect(cameBack({ heard: { answer: 'yes' }, valued: {} })).toBe(1);
    expect(cameBack({ heard: { answer: 'yes' } }, { at: 'no longer asked' })).toBe(1);
  });
});

it('counts what has an answer or a line, and neither what was taken back nor what is no longer asked', () => {
  const { content } = sittingOn('2026-03-03', {
    heard: { answer: 'yes' },
    valued: { line: 'well' },
    supported: {},
    gone: { answer: 'no' },
  });
  expect(answeredCount(checklist, content)).toBe(2);
});

it('leads to the newest run without its id, and to an earlier one with it, whichever was touched last', () => {
  const earlier = sittingOn('2026-03-03', {}, { updatedAt: 9e15 });
  const newest = sittingOn('2026-05-03', {});
  const all = [earlier, newest];
  expect(runsWith('steps', all)).toEqual([newest, earlier]);
  expect(routeOf(newest, all)).toEqual({ view: 'reflect', checklistId: 'steps' });
  expect(routeOf(earlier, all, 'heard')).toEqual({
    view: 'reflect',
    checklistId: 'steps',
    runId: earlier.id,
    questionId: 'heard',
  });
});
