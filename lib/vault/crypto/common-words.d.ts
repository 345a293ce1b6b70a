/** Lists a guesser tries first, packed; built by `scripts/strength/common-words-plugin.ts`. */
declare module 'virtual:common-words' {
  export const passwords: string;
  export const words: string;
}
