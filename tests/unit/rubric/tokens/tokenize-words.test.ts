import { expect, it } from 'vitest';
import { tokenizeWords } from '@/lib/rubric/tokens/tokenize-words';

const forms = (text: string) => tokenizeWords(text, 'en').map((token) => token.form);

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
])('tokenizes "%s"', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

it('gives both tokens of a contraction the range of the written word', () => {
  expect(tokenizeWords('so I’d go', 'en').slice(1, 3)).toMatchObject([
    { form: 'i', start: 3, end: 6 },
    { form: "'d", start: 3, end: 6 },
  ]);
});

it('marks where clauses begin', () => {
  const first = tokenizeWords('well, “stop it”. go - now', 'en').filter((token) => token.startsClause);
  expect(first.map((token) => token.form)).toEqual(['well', 'stop', 'go', 'now']);
});
