import { randomBytes, utf8 } from './bytes';
import { VaultError } from './vault-error';

/** Crockford's base 32, without I, L, O and U, which are misread (crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 characters of 5 bits each: 130 random bits. */
const LENGTH = 26;
const CHECK_LENGTH = 2;

/** Generates a recovery code to print or write down: seven groups of four characters, of which the last two are a check. */
export async function newRecoveryCode(): Promise<string> {
  const payload = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]).join('');
  return grouped(payload + (await checkCharacters(payload)));
}

/**
 * Returns the canonical form of a typed recovery code: any case, spaces and hyphens are accepted, and O for 0, I or L for 1.
 * @throws VaultError 'mistyped-code' when the check characters do not fit
 */
export async function readRecoveryCode(typed: string): Promise<string> {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const payload = code.slice(0, LENGTH);
  if (code.length !== LENGTH + CHECK_LENGTH || code.slice(LENGTH) !== (await checkCharacters(payload))) {
    throw new VaultError('mistyped-code', 'The recovery code was mistyped');
  }
  return grouped(code);
}

function grouped(code: string): string {
  return code.match(/.{4}/g)!.join('-');
}

async function checkCharacters(payload: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`overture recovery ${payload}`)));
  return Array.from(digest.subarray(0, CHECK_LENGTH), (byte) => ALPHABET[byte & 31]).join('');
}
