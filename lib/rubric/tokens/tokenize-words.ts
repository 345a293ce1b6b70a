import {
  AFTER_UR_AS_YOU_ARE,
  BEFORE_ILL_AS_I_WILL,
  CASUAL_SPELLINGS,
  CONTRACTED_WITH_IS,
} from '../english/spelling.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/**
 * Describes a word in the form that rules compare: lower case, full spelling, contractions expanded ("don't" gives two
 * tokens, "do" and "not", with the same range). `start` and `end` are the range [start, end) of the written word in
 * UTF-16 code units; `sentence` counts sentences from 0; `startsClause` marks the first word of a clause.
 */
export type WordToken = {
  form: string;
  start: number;
  end: number;
  sentence: number;
  startsClause: boolean;
};

/** Characters that people type for an apostrophe; each is one code unit, so replacing them moves no position. */
const APOSTROPHES = /[’‘ʼ`´′＇]/g;
/** Any mark between two words but a space, a quotation mark, a brace or a hyphen inside a word. */
const CLAUSE_MARK = /[^\s{}'"“”*_-]|\s-+\s/;
const CONTRACTIONS: readonly [ending: string, full: string][] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", "'d"],
];

/** Splits a text into tokens, in the order of the text. */
export function tokenizeWords(text: string, locale: string): WordToken[] {
  const plain = text.replace(APOSTROPHES, "'");
  const sentences = splitSentences(plain, locale);
  const segments = splitWords(plain, locale);
  const forms = segments.map((segment) => normalizedForm(segment.text));
  let sentence = 0;
  let previousSentence = -1;
  return segments.flatMap(({ start, end }, i) => {
    while (start >= (sentences[sentence]?.end ?? Infinity)) sentence += 1;
    const between = plain.slice(Math.max(0, segments[i - 1]?.end ?? 0), start);
    const startsClause = sentence !== previousSentence || CLAUSE_MARK.test(between);
    previousSentence = sentence;
    const parts = expandedForm(forms[i] ?? '', forms[i - 1], forms[i + 1], startsClause);
    return parts.map((form, part) => ({
      form,
      start,
      end,
      sentence,
      startsClause: startsClause && part === 0,
    }));
  });
}

/** Turns "Pleeease" into "please" and "_never_" into "never". */
function normalizedForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/_/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

function expandedForm(
  form: string,
  previous: string | undefined,
  next: string | undefined,
  startsClause: boolean,
): string[] {
  if (form === 'ill' && (startsClause || BEFORE_ILL_AS_I_WILL.has(previous ?? ''))) return ['i', 'will'];
  if (form === 'ur') return AFTER_UR_AS_YOU_ARE.has(next ?? '') ? ['you', 'are'] : ['your'];
  if (form === "let's") return ['let', 'us'];
  if (Object.hasOwn(CASUAL_SPELLINGS, form)) return (CASUAL_SPELLINGS[form] ?? form).split(' ');
  for (const [ending, full] of CONTRACTIONS) {
    if (form.endsWith(ending) && form.length > ending.length) return [form.slice(0, -ending.length), full];
  }
  if (!form.endsWith("'s") || form.length < 3) return [form];
  const stem = form.slice(0, -2);
  return [CASUAL_SPELLINGS[stem] ?? stem, CONTRACTED_WITH_IS.has(stem) ? 'is' : "'s"];
}
