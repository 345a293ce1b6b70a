import type { Bytes } from './bytes';

/** Lengths in bytes to which plaintext is padded, so that its size reveals little; longer ones go to multiples of the last. */
const LENGTHS = [256, 1024, 4096] as const;
const LARGEST = LENGTHS[2];
/** Bytes in front that hold the real length, little-endian. */
const HEADER = 4;

/** Pads plaintext: its real length in front, and zeros at the end up to the next of `LENGTHS`. */
export function pad(plain: Uint8Array): Bytes {
  const needed = HEADER + plain.length;
  const length = LENGTHS.find((each) => needed <= each) ?? Math.ceil(needed / LARGEST) * LARGEST;
  const padded = new Uint8Array(length);
  new DataView(padded.buffer).setUint32(0, plain.length, true);
  padded.set(plain, HEADER);
  return padded;
}

/** Removes the padding of `pad`. @throws RangeError when the stated length is impossible */
export function unpad(padded: Uint8Array): Uint8Array {
  if (padded.length < HEADER) throw new RangeError('Too short to be padded');
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0, true);
  if (length > padded.length - HEADER) throw new RangeError('Longer than its padding');
  return padded.subarray(HEADER, HEADER + length);
}
