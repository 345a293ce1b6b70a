import { expect, it } from 'vitest';
import { findPhrase } from '@/lib/insertion/page/find-phrase';

const PHRASE = 'Could we talk?';
const around = (head: string, tail = '') => ({ text: head + tail, head, tail });

it.each([
  ['directly before the caret', around(`Hi. ${PHRASE}`, ' Bye.'), { start: 4, end: 18, atCaret: true }],
  ['where it stands twice, the one before the caret', around(PHRASE + PHRASE), { start: 14, end: 28 }],
  ['with no-break spaces', around(`Hi. ${PHRASE.replaceAll(' ', '\u00a0')}`), { start: 4, end: 18 }],
  ['with a mark that holds the caret', around(`${PHRASE}\u2060`), { start: 0, end: 15, atCaret: true }],
  ['further back, where it stands once', around(`${PHRASE} Bye.`), { start: 0, end: 14, atCaret: false }],
  ['where no caret is known', { text: `Hi. ${PHRASE}` }, { start: 4, end: 18, atCaret: false }],
  ['not where it was changed', around('Could we walk?'), undefined],
  ['not where it stands twice and the caret elsewhere', around(`${PHRASE}${PHRASE} Bye.`), undefined],
])('finds a phrase %s', (_, field, place) => {
  if (place) expect(findPhrase(field, PHRASE)).toMatchObject(place);
  else expect(findPhrase(field, PHRASE)).toBeUndefined();
});
