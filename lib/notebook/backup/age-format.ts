/** The first line of an armored age file, one in text form. */
export const ARMOR_HEADER = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Returns whether bytes are an age file, armored or not. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return /^(age-encryption\.org\/|-----BEGIN AGE)/.test(fileStart(bytes));
}

/** Returns the first 200 bytes of a file as Latin-1 text, enough to recognise its format. */
export function fileStart(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 200));
}
