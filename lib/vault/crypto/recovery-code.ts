import { randomBytes, utf8 } from './bytes';
import { MistypedCode } from './vault-errors';

/** Crockford's base 32: no I, L, O or U, which are misread (crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 letters of 5 bits: 130 random bits. */
const LETTERS = 26;
const CHECKS = 2;

/** A new recovery code to print or write down: seven groups of four, the last two letters a check. */
export async function newRecoveryCode(): Promise<string> {
  const letters = Array.from(randomBytes(LETTERS), (byte) => ALPHABET[byte & 31]).join('');
  return grouped(letters + (await checkOf(letters)));
}

/**
 * The code as it counts, from however it was typed: any case, spaces, hyphens, O for 0, I or L for 1.
 * @throws MistypedCode when the check letters do not fit
 */
export async function readRecoveryCode(typed: string): Promise<string> {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const letters = code.slice(0, LETTERS);
  if (code.length !== LETTERS + CHECKS || code.slice(LETTERS) !== (await checkOf(letters))) {
    throw new MistypedCode('The recovery code was mistyped');
  }
  return grouped(code);
}

function grouped(code: string): string {
  return code.match(/.{4}/g)!.join('-');
}

async function checkOf(letters: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`overture recovery ${letters}`)));
  return Array.from(digest.subarray(0, CHECKS), (byte) => ALPHABET[byte & 31]).join('');
}
