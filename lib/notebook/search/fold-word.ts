/** Letters that Unicode does not take apart, as people without the right keyboard write them. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
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
const ODD_LETTER = new RegExp(`[${Object.keys(WRITTEN_AS).join('')}]`, 'gu');

/** Accents and vowel signs, the Arabic stretcher, joiners, apostrophes, skin tones and how an emoji is to be drawn. */
const LEFT_OUT = /[\p{M}\p{EMod}'’ʼ\u0640\u200c]|\u200d/gu;
const APOSTROPHE = /['’ʼ]/u;
const PLAIN = /^[a-z0-9]+$/;

/** A word without case, accents and apostrophes, so that "cafe" finds "Café" and "dont" finds "don't". */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .replace(ODD_LETTER, (letter) => WRITTEN_AS[letter]!);
}

/** Everything a word can be found by: itself, and the parts around its apostrophes, as in "l'amore". */
export function termsOf(word: string): string[] {
  const whole = foldWord(word);
  if (!APOSTROPHE.test(word)) return whole === '' ? [] : [whole];
  const parts = word
    .split(APOSTROPHE)
    .map(foldWord)
    .filter((part) => part.length > 1);
  return [whole, ...parts];
}
