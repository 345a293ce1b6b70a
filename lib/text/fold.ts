/** Letters that Unicode does not decompose, as people without the right keyboard write them. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
};
const REPLACED_LETTER = new RegExp(`[${Object.keys(REPLACEMENTS).join('')}]`, 'gu');

/** Accents and vowel signs, the Arabic stretcher, joiners, apostrophes, skin tones and emoji variants. */
const IGNORED = /[\p{M}\p{EMod}'’ʼ\u0640\u200c]|\u200d/gu;
const APOSTROPHE = /['’ʼ]/u;
const PLAIN = /^[a-z0-9]+$/;

/** Folds a word for search: without case, accents and apostrophes, so that "cafe" finds "Café" and "dont" finds "don't". */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(IGNORED, '')
    .replace(REPLACED_LETTER, (letter) => REPLACEMENTS[letter]!);
}

/** Returns all folded forms by which a word can be found: the word, and its parts around apostrophes, as in "l'amore". */
export function searchTerms(word: string): string[] {
  const whole = foldWord(word);
  if (!APOSTROPHE.test(word)) return whole === '' ? [] : [whole];
  const parts = word
    .split(APOSTROPHE)
    .map(foldWord)
    .filter((part) => part.length > 1);
  return [whole, ...parts];
}
