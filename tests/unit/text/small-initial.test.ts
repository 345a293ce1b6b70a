import { expect, it } from 'vitest';
import { withSmallInitial } from '@/lib/text/small-initial';

it('lets a sentence go on after other words', () => {
  expect(withSmallInitial('You did not set this time together.')).toBe('you did not set this time together.');
  expect(withSmallInitial('A no from you has been met with anger.')).toBe(
    'a no from you has been met with anger.',
  );
});

it('leaves alone what is written large wherever it stands', () => {
  for (const sentence of ['I said so.', 'I’d rather not.', 'NATO is in it.', '“Quoted”', ''])
    expect(withSmallInitial(sentence)).toBe(sentence);
});
