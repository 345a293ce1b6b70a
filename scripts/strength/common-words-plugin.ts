import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import type { Plugin } from 'vite';

const ID = 'virtual:common-words';
/** How many of each list are shipped: the first ones are guessed first, and all of them weigh 830 KB compressed. */
const PASSWORDS = 5000;
const WORDS = 5000;

/**
 * The lists that passphrases are checked against, as the module `virtual:common-words`: the most frequent leaked
 * passwords, the most frequent words of English, and the words that dice draw passphrases from.
 */
export function commonWordsPlugin(): Plugin {
  return {
    name: 'overture-common-words',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const words = english['commonWords-en'].slice(0, WORDS);
      const known = new Set(words);
      return [
        // The licences of the lists ask for these names.
        '/*! Words: OpenSubtitles 2024 via OPUS (ODC-BY); EFF large wordlist (CC BY 3.0); lists of zxcvbn-ts (MIT) */',
        exported('passwords', common['passwords-common'].slice(0, PASSWORDS)),
        exported('words', words),
        exported(
          'dice',
          common['diceware-common'].filter((word) => !known.has(word)),
        ),
      ].join('\n');
    },
  };
}

/** One string is parsed faster than an array of thousands, and compresses better. None of the lists has spaces. */
function exported(name: string, list: readonly string[]): string {
  return `export const ${name} = /* @__PURE__ */ ${JSON.stringify(list.join(' '))}.split(' ');`;
}
