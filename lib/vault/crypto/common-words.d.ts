/** Declares the packed word lists a guesser tries first, as `scripts/strength/common-words-plugin.ts` builds them. */
declare module 'virtual:common-words' {
  export const passwords: string;
  export const words: string;
  /** Those of the words that a generated passphrase is drawn from; `words` leaves them out. */
  export const offered: string;
}
