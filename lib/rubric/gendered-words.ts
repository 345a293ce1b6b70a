import { flagPhrases } from './flag-phrases.ts';
import type { Rule } from './line-context.ts';

const findInDeck = flagPhrases({
  rule: 'R15',
  consider: 'Consider words that fit every couple, married or not, of any gender.',
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
 * R15: the deck fits every couple, whatever their gender, orientation or papers.
 * A draft is let be: the person who writes it may well have a husband.
 */
export const findGenderedWords: Rule = (text, context) =>
  context.kind === 'draft' ? [] : findInDeck(text, context);
