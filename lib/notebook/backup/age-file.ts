import { ARMOR_HEADER, fileStart } from './age-format';
import { BACKUP_LIMITS } from './backup-limits';
import { BackupRefused } from './backup-refused';

/** log2 of the scrypt work factor: the age tools' own, 256 MiB and about a second; more is refused when reading. */
const WORK_FACTOR = 18;
/** The only start of an age file that is sealed with a passphrase; group 1 is its work factor. */
const SCRYPT_STANZA = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,18})\n/;
/** The end of a header after the body of its only stanza: a scrypt stanza must be alone (C2SP, age.md). */
const HEADER_END = /^[A-Za-z0-9+/]{43}\n---/;

/**
 * Seals text as a standard age file with a passphrase, which the `age` command opens as well.
 * @param workFactor lower only in tests
 */
export async function sealAge(
  text: string,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return new Uint8Array(await encrypter.encrypt(text));
}

/** Opens an age file. @throws BackupRefused; before any costly work where the file asks for too much of it */
export async function openAge(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  if (bytes.length > BACKUP_LIMITS.file)
    throw new BackupRefused('too-large', 'The file is larger than a backup can be');
  const { armor, Decrypter } = await import('age-encryption');
  const isArmored = fileStart(bytes).startsWith(ARMOR_HEADER);
  const binary = isArmored ? removeArmor(bytes, armor.decode) : bytes;
  checkHeader(fileStart(binary));
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

function checkHeader(start: string): void {
  const stanza = SCRYPT_STANZA.exec(start);
  if (!stanza) throw new BackupRefused('not-a-backup', 'The age file is not for a passphrase');
  if (Number(stanza[1]) > WORK_FACTOR)
    throw new BackupRefused('too-costly', 'The age file asks for too much work');
  if (!HEADER_END.test(start.slice(stanza[0].length)))
    throw new BackupRefused('damaged', 'The age file is not for one passphrase alone');
}

function removeArmor(bytes: Uint8Array, decode: (text: string) => Uint8Array): Uint8Array {
  try {
    return decode(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new BackupRefused('damaged', 'The file is damaged', { cause: error });
  }
}
