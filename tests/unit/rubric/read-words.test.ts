import { expect, it } from 'vitest';
import { readWords } from '@/lib/rubric/read-words';

const forms = (text: string) => readWords(text, 'en').map((word) => word.form);

it.each([
  ['You don’t', ['you', 'do', 'not']],
  ["you don't", ['you', 'do', 'not']],
  ['u dont', ['you', 'do', 'not']],
  ['don`t', ['do', 'not']],
  ['ur wrong', ['you', 'are', 'wrong']],
  ['ur mum', ['your', 'mother']],
  ['ill go', ['i', 'will', 'go']],
  ['he was ill', ['he', 'was', 'ill']],
  ['Pleeease, _never_!', ['please', 'never']],
  ['Jess’s and it’s', ['jess', "'s", 'and', 'it', 'is']],
  ['constructor', ['constructor']],
])('reads "%s"', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

it('keeps the place of what was written for both halves of a short form', () => {
  expect(readWords('so I’d go', 'en').slice(1, 3)).toMatchObject([
    { form: 'i', start: 3, end: 6 },
    { form: "'d", start: 3, end: 6 },
  ]);
});

it('marks where clauses begin', () => {
  const opening = readWords('well, “stop it”. go - now', 'en').filter((word) => word.opens);
  expect(opening.map((word) => word.form)).toEqual(['well', 'stop', 'go', 'now']);
});
