/** Reads a number of variable length: seven bits a byte, the lowest first. @returns the number and its end, or `undefined` */
export function varint(bytes: Uint8Array, from: number): [value: number, end: number] | undefined {
  let value = 0;
  for (let at = from, shift = 0; shift < 50; at++, shift += 7) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at + 1];
  }
  return undefined;
}
