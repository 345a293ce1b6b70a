/** What an armored age file, one made of letters, begins with. */
export const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether bytes are an age file, armored or not. */
export function isAge(bytes: Uint8Array): boolean {
  return /^(age-encryption\.org\/|-----BEGIN AGE)/.test(startOf(bytes));
}

/** Enough of a file to know it by. */
export function startOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 200));
}
