import { expect, it } from 'vitest';
import { errorText, recoveryCodeErrorText } from '@/components/vault/error-text';
import { NotebookError } from '@/lib/notebook/records/notebook-error';
import { VaultError } from '@/lib/vault/crypto/vault-error';

it('has a sentence for every error of the vault and of the notebook', () => {
  const unknown = errorText(new Error('unheard of'));
  expect(unknown).toMatch(/Something went wrong/);
  for (const error of [
    new VaultError('locked', 'why'),
    new VaultError('nothing-deleted', 'why'),
    new VaultError('cannot-derive', 'why'),
    new NotebookError('not-saved', 'why'),
    new NotebookError('too-long', 'why'),
  ])
    expect(errorText(error)).not.toBe(unknown);
});

it('tells a locked notebook from a damaged one', () => {
  expect(errorText(new VaultError('damaged', 'why'))).not.toBe(errorText(new VaultError('locked', 'why')));
});

it('calls a code that does not fit a code', () => {
  expect(recoveryCodeErrorText(new VaultError('wrong-passphrase', 'why'))).toMatch(
    /isn’t the right recovery code/,
  );
  expect(recoveryCodeErrorText(new VaultError('locked', 'why'))).toMatch(/locked in the meantime/);
});
