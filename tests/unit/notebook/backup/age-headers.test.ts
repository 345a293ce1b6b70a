import { armor, Decrypter } from 'age-encryption';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openAge, sealAge } from '@/lib/notebook/backup/age-file';
import { BackupRefused } from '@/lib/notebook/backup/backup-refused';
import { utf8 } from '@/lib/vault/crypto/bytes';

let sealed: Uint8Array;
beforeAll(async () => {
  sealed = await sealAge('{}', 'p', 2);
});

/** The file with another header; one letter stands for one byte. */
function withHeader(change: (header: string) => string): Uint8Array {
  const text = Array.from(sealed, (byte) => String.fromCharCode(byte)).join('');
  const end = text.indexOf('\n---');
  return Uint8Array.from(change(text.slice(0, end)) + text.slice(end), (letter) => letter.charCodeAt(0));
}

const stanzaOf = (header: string) => header.slice(header.indexOf('\n'));
const X25519 =
  '\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U';
const withWork = (work: string) => withHeader((header) => header.replace(/ 2\n/, ` ${work}\n`));

describe('an age file', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['asks for 2¹⁹ of work', () => withWork('19'), 'too-costly'],
    ['asks for 2²⁰ of work', () => withWork('20'), 'too-costly'],
    ['asks for 2⁶³ of work', () => withWork('63'), 'too-costly'],
    ['asks for more work than a number holds', () => withWork('999999999999999999'), 'too-costly'],
    ['says its work with a sign', () => withWork('+18'), 'not-a-backup'],
    ['says its work in another base', () => withWork('0x12'), 'not-a-backup'],
    ['says its work with a zero before it', () => withWork('018'), 'not-a-backup'],
    [
      'has a second stanza for a passphrase',
      () => withHeader((header) => header + stanzaOf(header)),
      'damaged',
    ],
    [
      'has a second stanza that asks for more',
      () => withHeader((header) => header + stanzaOf(header).replace(/ 2\n/, ' 22\n')),
      'damaged',
    ],
    [
      'has ten stanzas, each of them within what one may ask for',
      () => withHeader((header) => header + stanzaOf(header).replace(/ 2\n/, ' 18\n').repeat(9)),
      'damaged',
    ],
    [
      'has a stanza for a key behind the one for a passphrase',
      () => withHeader((header) => header + X25519),
      'damaged',
    ],
    [
      'has a stanza for a key before the one for a passphrase',
      () => withHeader((header) => header.replace('\n', `${X25519}\n`)),
      'not-a-backup',
    ],
    ['is for a key alone', () => withHeader((header) => header.split('\n')[0] + X25519), 'not-a-backup'],
  ])('that %s is refused before any costly work, armored or not', async (_, make, reason) => {
    const hostile = make();
    const opening = vi.spyOn(Decrypter.prototype, 'decrypt');
    for (const file of [hostile, utf8(armor.encode(hostile))]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const refused = await openAge(file, 'p').catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(BackupRefused);
      expect((refused as BackupRefused).reason).toBe(reason);
    }
    expect(opening).not.toHaveBeenCalled();
  });

  it('of our own is opened, armored or not', async () => {
    for (const file of [sealed, utf8(armor.encode(sealed)), withHeader((header) => header)]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(new TextDecoder().decode(await openAge(file, 'p'))).toBe('{}');
    }
  });
});
