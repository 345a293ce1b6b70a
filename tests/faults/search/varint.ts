/** A number in as few bytes as it needs, seven bits each, the lowest first. @returns it and where it ends, or nothing */
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
