import type { Bytes } from './bytes';

/** Lengths a sealed text can have, so that its size says little about it; beyond the last, multiples of it. */
const STEPS = [256, 1024, 4096] as const;
const LARGEST = STEPS[2];
/** The real length, little-endian, before the text. */
const HEADER = 4;

/** Adds the real length in front and zeros behind, up to the next step. */
export function pad(plain: Uint8Array): Bytes {
  const needed = HEADER + plain.length;
  const step = STEPS.find((length) => needed <= length) ?? Math.ceil(needed / LARGEST) * LARGEST;
  const padded = new Uint8Array(step);
  new DataView(padded.buffer).setUint32(0, plain.length, true);
  padded.set(plain, HEADER);
  return padded;
}

/** The inverse of `pad`. @throws RangeError when the length cannot be true */
export function unpad(padded: Uint8Array): Uint8Array {
  if (padded.length < HEADER) throw new RangeError('Too short to be padded');
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0, true);
  if (length > padded.length - HEADER) throw new RangeError('Longer than its padding');
  return padded.subarray(HEADER, HEADER + length);
}
