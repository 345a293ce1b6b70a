import { randomBytes } from 'node:crypto';
import { codeSpellings } from '../search/spellings.ts';

/** All that somebody types and nobody else may ever find. */
export interface Secrets {
  marker: string;
  passphrase: string;
  /** What the passphrase was changed to, and what was chosen with the recovery code. */
  changed: string;
  chosenAnew: string;
  /** A wrong one is a secret too: it may open something else, or nearly be the right one. */
  wrong: string;
  ofBackup: string;
  /** As the browser showed it. */
  code: string;
}

/** New ones for one run, no two alike. */
export function newSecrets(): Secrets {
  const one = (name: string) => name + randomBytes(9).toString('hex');
  return {
    marker: one('marker'),
    passphrase: one('phrase'),
    changed: one('changed'),
    chosenAnew: one('anew'),
    wrong: one('wrong'),
    ofBackup: one('backup'),
    code: '',
  };
}

/** Each with every way to write it. */
export function toLookFor({ code, ...texts }: Secrets): Record<string, string> {
  return { ...texts, ...codeSpellings(code) };
}
