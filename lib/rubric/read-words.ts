import {
  AFTER_HURRIED_YOU_ARE,
  BEFORE_HURRIED_I_WILL,
  BEFORE_SHORT_IS,
  CASUAL_SPELLINGS,
} from './english-spelling.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/**
 * A word as the rules compare it: small letters, full spelling, short forms opened ("don't" is "do" and "not").
 * Both halves of a short form share the place of what was written. `opens` marks the first word of a clause.
 */
export type ReadWord = { form: string; start: number; end: number; sentence: number; opens: boolean };

/** Marks that people type where an apostrophe belongs; each is one code unit, so places do not move. */
const APOSTROPHES = /[’‘ʼ`´′＇]/g;
/** Any mark between two words but a space, a quotation mark, a brace or a hyphen inside a word. */
const CLAUSE_MARK = /[^\s{}'"“”*_-]|\s-+\s/;
const SHORT_FORMS: readonly [ending: string, full: string][] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", "'d"],
];

/** Reads a text into comparable words, in the order they stand. */
export function readWords(text: string, locale: string): ReadWord[] {
  const plain = text.replace(APOSTROPHES, "'");
  const sentences = splitSentences(plain, locale);
  const written = splitWords(plain, locale);
  const forms = written.map((word) => plainForm(word.text));
  let sentence = 0;
  let before = -1;
  return written.flatMap((word, i) => {
    while (word.start >= (sentences[sentence]?.end ?? Infinity)) sentence += 1;
    const gap = plain.slice(Math.max(0, written[i - 1]?.end ?? 0), word.start);
    const opens = sentence !== before || CLAUSE_MARK.test(gap);
    before = sentence;
    const parts = openShortForm(forms[i] ?? '', forms[i - 1], forms[i + 1], opens);
    return parts.map((form, part) => ({
      form,
      start: word.start,
      end: word.end,
      sentence,
      opens: opens && part === 0,
    }));
  });
}

/** "Pleeease" and "_never_" are read as "please" and "never". */
function plainForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/_/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

function openShortForm(form: string, previous: string | undefined, next: string | undefined, opens: boolean) {
  if (form === 'ill' && (opens || BEFORE_HURRIED_I_WILL.has(previous ?? ''))) return ['i', 'will'];
  if (form === 'ur') return AFTER_HURRIED_YOU_ARE.has(next ?? '') ? ['you', 'are'] : ['your'];
  if (form === "let's") return ['let', 'us'];
  if (Object.hasOwn(CASUAL_SPELLINGS, form)) return (CASUAL_SPELLINGS[form] ?? form).split(' ');
  for (const [ending, full] of SHORT_FORMS) {
    if (form.endsWith(ending) && form.length > ending.length) return [form.slice(0, -ending.length), full];
  }
  if (!form.endsWith("'s") || form.length < 3) return [form];
  const stem = form.slice(0, -2);
  return [CASUAL_SPELLINGS[stem] ?? stem, BEFORE_SHORT_IS.has(stem) ? 'is' : "'s"];
}
