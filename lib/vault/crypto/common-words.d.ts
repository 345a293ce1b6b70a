/** Declares the word lists a guesser tries first, most frequent first, as `scripts/strength/common-words-plugin.ts` builds them. */
declare module 'virtual:common-words' {
  export const passwords: string[];
  export const words: string[];
}
