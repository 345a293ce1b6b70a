import { expect, it } from 'vitest';
import { english } from '@/lib/rubric/english';
import { readingGrade } from '@/lib/rubric/reading-grade';

it('R3 follows the formula of Kincaid et al.', () => {
  // 2 sentences, 6 words, 6 syllables: 0.39 * 3 + 11.8 * 1 - 15.59
  expect(readingGrade(['We sat down.', 'You smiled back.'], english)).toBeCloseTo(-2.62, 2);
});

it('R3 pools all texts into one figure', () => {
  const simple = 'We talk. I like it.';
  const hard = 'Professional communication necessitates considerable deliberation regarding terminology.';
  const pooled = readingGrade([simple, hard], english);
  expect(pooled).toBeGreaterThan(readingGrade([simple], english));
  expect(pooled).toBeLessThan(readingGrade([hard], english));
});

it('R3 tells plain words from officialese at the limit of the deck', () => {
  const plain = ['There’s something about us I’d like to talk over. When would be a calm time this week?'];
  const official = [
    'Collaborative therapeutic engagement facilitates constructive interpersonal communication.',
  ];
  expect(readingGrade(plain, english)).toBeLessThanOrEqual(english.limits.gradeOfDeck);
  expect(readingGrade(official, english)).toBeGreaterThan(english.limits.gradeOfDeck);
});

it('R3 reads placeholders as what people will see', () => {
  expect(readingGrade(['We could try {therapy}.'], english)).toBe(
    readingGrade(['We could try couples therapy.'], english),
  );
});

it('R3 refuses a deck without a word', () => {
  expect(() => readingGrade(['', '...'], english)).toThrow('no word');
});
