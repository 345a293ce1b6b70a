import { expect, it } from 'vitest';
import { findLongSentences } from '@/lib/rubric/long-sentences';
import { lineOf } from './line-of';

const sentence = (words: number) => `We${' go'.repeat(words - 1)}.`;

it('R2 allows a sentence of 20 words', () => {
  expect(findLongSentences(`${sentence(20)} ${sentence(20)}`, lineOf())).toEqual([]);
});

it('R2 finds a sentence of 21 words, and only that one', () => {
  const text = `${sentence(5)} ${sentence(21)} ${sentence(6)}`;
  const [finding, ...others] = findLongSentences(text, lineOf());
  expect(others).toEqual([]);
  expect(finding?.rule).toBe('R2');
  expect(text.slice(...(finding?.span ?? [0, 0]))).toBe(sentence(21));
});
