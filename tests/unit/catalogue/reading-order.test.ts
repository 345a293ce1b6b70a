import { expect, it } from 'vitest';
import { openers } from 'virtual:words/en/openers';
import { STAGES } from '@/content/vocabulary';
import { inReadingOrder } from '@/lib/catalogue/reading-order';

it('puts asking for a time first, what is good to text before what is better said, and loses nothing', () => {
  const ordered = inReadingOrder(openers);
  expect(new Set(ordered)).toEqual(new Set(openers));
  const stages = [...new Set(ordered.map(({ stage }) => stage))];
  expect(stages).toEqual(['ask-for-a-time', ...STAGES.filter((stage) => stage !== 'ask-for-a-time')]);
  const media = ordered
    .filter(({ stage }) => stage === 'ask-for-a-time')
    .map(({ medium }) => medium === 'say');
  expect(media).toEqual(media.toSorted());
});
