import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import type { Plugin } from 'vite';
import { OFFERED_WORDS } from './offered-words.ts';
import { packWords } from './pack-words.ts';

const ID = 'virtual:common-words';
/** The number of entries that are shipped of each list: the first ones are guessed first, and all of them take 830 KB compressed. */
const PASSWORD_COUNT = 4000;
const WORD_COUNT = 4000;

/**
 * Provides the lists that passphrases are checked against as the module `virtual:common-words`: the most frequent leaked
 * passwords and the most frequent words of English, of which those that a generated passphrase is drawn from are a list
 * of their own.
 * @throws where such a word is not among the most frequent, and so would be shipped in addition to them
 */
export function commonWordsPlugin(): Plugin {
  return {
    name: 'overture-common-words',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const passwords = common['passwords-common'].slice(0, PASSWORD_COUNT);
      const words = english['commonWords-en'].slice(0, WORD_COUNT);
      const others = without(words, passwords);
      const missing = OFFERED_WORDS.filter((word) => !others.includes(word));
      if (missing.length > 0) throw new Error(`${missing.join(', ')}: not among the shipped words`);
      return [
        // The licences of the lists ask for these names.
        '/*! Lists of zxcvbn-ts (MIT); words from OpenSubtitles 2024 via OPUS (ODC-BY) */',
        exportStatement('passwords', without(passwords, words)),
        exportStatement('offered', OFFERED_WORDS),
        exportStatement(
          'words',
          others.filter((word) => !OFFERED_WORDS.includes(word)),
        ),
      ].join('\n');
    },
  };
}

/** Leaves a word that both lists have in the list that has it earlier, since the earlier rank decides. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const ranks = new Map(other.map((word, rank) => [word, rank]));
  return list.filter((word, rank) => rank <= (ranks.get(word) ?? rank));
}

/** Exports a list as one packed string. */
function exportStatement(name: string, list: readonly string[]): string {
  return `export const ${name} = ${JSON.stringify(packWords(list))};`;
}
