import type { Rule } from '../model/rule.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';

const findInAnyLine = phraseRule({
  rule: 'R15',
  suggestion: 'Consider words that fit every couple, married or not, of any gender.',
  flag: [
    'husband|husbands|wife|wives|spouse|spouses|boyfriend|boyfriends|girlfriend|girlfriends|bride|groom',
    'fiance|fiancee|fiancé|fiancée|lady|ladies|gentleman|gentlemen|guy|guys',
    'he|she|him|her|his|hers|himself|herself',
    'man|men|woman|women|male|female|masculine|feminine|macho|girly|manly|ladylike',
    'marriage|marriages|married|marry|marital|wedding|wedlock|newlywed|newlyweds|divorce|divorced|honeymoon',
    'straight|gay|lesbian|bi|hetero|heterosexual|homosexual couple|couples|people|relationship|relationships',
    'opposite sex',
    'boys|girls will|do|talk|night',
    'like|as|typical a girl|boy',
  ],
});

/**
 * Finds words of gender, orientation or marriage in the deck, which has to fit every couple (R15).
 * A draft is not checked: the person who writes it may well have a husband.
 */
export const findGenderedWords: Rule = (text, context) =>
  context.kind === 'draft' ? [] : findInAnyLine(text, context);
