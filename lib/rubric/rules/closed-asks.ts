import type { Rule } from '../model/rule.ts';
import { compilePhrases } from '../phrases/compile-phrases.ts';
import { findPhrases } from '../phrases/find-phrases.ts';
import { splitSentences } from '../tokens/split-sentences.ts';
import { tokenizeWords } from '../tokens/tokenize-words.ts';

const LISTS = {
  asking: 'what when where which who whose whom how',
  verb: `is are was were would could can might may do does did will should has have feels feel makes made helps sounds suits
    works matters seems`,
};

/** Questions that cannot be answered with yes or no, or that name an alternative. */
const OPEN_QUESTIONS = compilePhrases(
  [
    '^ and|so|but|then|maybe|well{2} @asking !about|if|come|dare',
    '@asking @verb',
    'what|which|how kind|sort|part|parts|day|time|way|much|many|long|often|one|soon|small',
    'any thoughts|ideas|worries|wishes|preference',
    'or !so|something|two|three|four|else|whatever|anything|maybe_two|more',
  ],
  LISTS,
);

/** Words that leave the partner free to refuse, whatever comes before them. */
const FREE_CHOICES = compilePhrases(
  [
    'either|any|both|every way|answer|one|choice ~2 fine|good|okay|ok|works|welcome|all_right|alright|right|suits',
    'either way',
    'no|not_now|a_no|maybe ~2 is ~4 fine|okay|ok|answer|too|good|welcome|all_right|alright|enough',
    'say|saying|mean|answer no ~3',
    'it is|would_be ~4 fine|okay|ok|all_right|alright ~2 if|to|not|whatever|either|with_me|by_me ~4',
    'is ~2 fine|okay|ok|all_right|alright ~1 with|by|too me',
    'no|zero|without ~1 pressure|rush|hurry|deadline|need|obligation|right_or_wrong|strings',
    'whatever|whichever|however|whenever you|feels|suits|works|is|would ~3',
    'take ~2 time',
    'only if|when|what|as ~1 you|it|that|we',
    "if you|it|that ~1 want|like|wish|would_like|prefer|feel|feels|rather|suits|'d",
    'you|your choose|decide|choice|pick|call|pace|terms|say',
    'up to you',
    'when|if|until ~1 you ~2 ready|like|want|up_to_it|feel|free',
    'do|does not|never have|need ~3 to|now|it|this|anything ~3',
    'in your own|time ~1',
    'at your|any ~1 pace|time|point',
    'leave it|this|that ~3',
    'change your|our mind ~1',
    'we ~2 stop ~3',
    'i|we ~2 respect|accept|understand ~4',
    'i|we will|can|could ~2 wait|drop|leave ~4',
  ],
  LISTS,
);

/** Matches a question mark followed by at most a few closing marks or emoji. */
const QUESTION_END = /[?？؟‽][^\p{L}\p{N}]{0,9}$/u;

/**
 * Finds a request that does not end with an open question or a free choice, so that not every answer is possible (R10).
 * The finding spans the last sentence.
 */
export const findClosedAsks: Rule = (text, { ask, language }) => {
  const last = splitSentences(text, language.locale).at(-1);
  if (!ask || !last) return [];
  const tokens = tokenizeWords(last.text, language.locale);
  if (findPhrases(tokens, FREE_CHOICES).length > 0) return [];
  if (QUESTION_END.test(last.text) && findPhrases(tokens, OPEN_QUESTIONS).length > 0) return [];
  const suggestion = 'Consider ending with an open question, or with words that leave them free to say no.';
  return [{ rule: 'R10', span: [last.start, last.end], suggestion }];
};
