import { ARMOR, startOf } from './age-format';
import { BackupRefused } from './backup-refused';
import { LIMITS } from './limits';

/** log2 of the scrypt work factor: the age tools' own, 256 MiB and about a second; more is refused when reading. */
const WORK = 18;
/** An age file for a passphrase begins so and no other way. */
const SCRYPT = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,18})\n/;
/** After what the stanza holds comes the end of the header: it must be alone (C2SP, age.md). */
const ALONE = /^[A-Za-z0-9+/]{43}\n---/;

/**
 * Text as a standard age file for a passphrase, which the `age` command opens as well.
 * @param work lower only in tests
 */
export async function sealAge(
  text: string,
  passphrase: string,
  work = WORK,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return new Uint8Array(await encrypter.encrypt(text));
}

/** @throws BackupRefused; before any costly work where the file asks for too much of it */
export async function openAge(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  if (bytes.length > LIMITS.file)
    throw new BackupRefused('too-large', 'The file is larger than a backup can be');
  const { armor, Decrypter } = await import('age-encryption');
  const binary = startOf(bytes).startsWith(ARMOR) ? dearmored(bytes, armor.decode) : bytes;
  refuseHeader(startOf(binary));
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(binary);
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    throw wrong
      ? new BackupRefused('wrong-passphrase', 'The passphrase does not open the file')
      : new BackupRefused('damaged', 'The file is damaged', { cause: error });
  }
}

function refuseHeader(start: string): void {
  const stanza = SCRYPT.exec(start);
  if (!stanza) throw new BackupRefused('not-a-backup', 'The age file is not for a passphrase');
  if (Number(stanza[1]) > WORK) throw new BackupRefused('too-costly', 'The age file asks for too much work');
  if (!ALONE.test(start.slice(stanza[0].length)))
    throw new BackupRefused('damaged', 'The age file is not for one passphrase alone');
}

function dearmored(bytes: Uint8Array, decode: (text: string) => Uint8Array): Uint8Array {
  try {
    return decode(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new BackupRefused('damaged', 'The file is damaged', { cause: error });
  }
}
