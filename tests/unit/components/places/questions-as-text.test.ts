import { expect, it } from 'vitest';
import { questionsAsText } from '@/components/places/questions-as-text';

it('numbers the questions, one a line', () => {
  expect(questionsAsText({ questions: ['How much?', 'How long?'] })).toBe('1. How much?\n2. How long?');
});
