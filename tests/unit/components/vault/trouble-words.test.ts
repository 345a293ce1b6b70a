import { expect, it } from 'vitest';
import { codeTroubleWords, troubleWords } from '@/components/vault/trouble-words';
import * as notebookErrors from '@/lib/notebook/records/notebook-errors';
import * as vaultErrors from '@/lib/vault/crypto/vault-errors';

const errors = Object.entries({ ...vaultErrors, ...notebookErrors });

it.each(errors)('has words for %s', (_, Trouble) => {
  const unknown = troubleWords(new Error('unheard of'));
  expect(unknown).toMatch(/Something went wrong/);
  // One of them asks which store it was.
  expect(troubleWords(new Trouble('why' as 'mirror'))).not.toBe(unknown);
});

it('calls a code that does not fit a code', () => {
  expect(codeTroubleWords(new vaultErrors.WrongPassphrase('why'))).toMatch(/recovery code that fits/);
  expect(codeTroubleWords(new vaultErrors.VaultLocked('why'))).toMatch(/locked in the meantime/);
});
