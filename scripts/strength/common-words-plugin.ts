import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import type { Plugin } from 'vite';
import { packWords } from './pack-words.ts';

const ID = 'virtual:common-words';
/** How many of each list are shipped: the first ones are guessed first, and all of them weigh 830 KB compressed. */
const PASSWORDS = 4000;
const WORDS = 4000;

/**
 * The lists that passphrases are checked against, as the module `virtual:common-words`: the most frequent leaked
 * passwords and the most frequent words of English.
 */
export function commonWordsPlugin(): Plugin {
  return {
    name: 'overture-common-words',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const passwords = common['passwords-common'].slice(0, PASSWORDS);
      const words = english['commonWords-en'].slice(0, WORDS);
      return [
        // The licences of the lists ask for these names.
        '/*! Lists of zxcvbn-ts (MIT); words from OpenSubtitles 2024 via OPUS (ODC-BY) */',
        exported('passwords', without(passwords, words)),
        exported('words', without(words, passwords)),
      ].join('\n');
    },
  };
}

/** Leaves a word that both lists have in the one that has it earlier, since the earlier place decides. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const places = new Map(other.map((word, place) => [word, place]));
  return list.filter((word, place) => place <= (places.get(word) ?? place));
}

function exported(name: string, list: readonly string[]): string {
  return `export const ${name} = ${JSON.stringify(packWords(list))};`;
}
