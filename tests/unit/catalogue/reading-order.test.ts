import { expect, it } from 'vitest';
import { openers } from 'virtual:words/en/openers';
import { OPENS, STAGES } from '@/content/vocabulary';
import { inReadingOrder } from '@/lib/catalogue/reading-order';

const ordered = inReadingOrder(openers);

it('puts what can start a talk before what needs one, and loses nothing', () => {
  expect(new Set(ordered)).toEqual(new Set(openers));
  expect([...new Set(ordered.map(({ opens }) => opens))]).toEqual(OPENS);
  const changes = ordered.filter(({ opens }, at) => opens !== ordered[at - 1]?.opens);
  expect(changes).toHaveLength(OPENS.length);
});

it('puts asking for a time first among these, and what is good to text before what is better said', () => {
  const cold = ordered.filter(({ opens }) => opens === 'cold');
  const stages = [...new Set(cold.map(({ stage }) => stage))];
  const rest = STAGES.filter((stage) => stage !== 'ask-for-a-time' && stages.includes(stage));
  expect(stages).toEqual(['ask-for-a-time', ...rest]);
  const media = cold.filter(({ stage }) => stage === 'ask-for-a-time').map(({ medium }) => medium === 'say');
  expect(media).toEqual(media.toSorted());
});
