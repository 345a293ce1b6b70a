import { randomBytes } from 'node:crypto';
import { codeSpellings } from '../search/spellings.ts';

/** Describes everything that is typed and that nobody else may ever find. */
export interface TypedSecrets {
  marker: string;
  passphrase: string;
  /** The passphrase after the change, and the one chosen with the recovery code. */
  changed: string;
  chosenAnew: string;
  /** A wrong passphrase, which is a secret too: it may open something else, or be nearly right. */
  wrong: string;
  ofBackup: string;
  /** The recovery code, as the browser showed it. */
  code: string;
}

/** Returns random secrets for one run, no two alike. */
export function newTypedSecrets(): TypedSecrets {
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

/** Returns the texts to search for, with all spellings of the recovery code. */
export function searchTexts({ code, ...texts }: TypedSecrets): Record<string, string> {
  return { ...texts, ...codeSpellings(code) };
}
