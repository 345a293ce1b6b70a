import { Unpacking } from './unpacking.ts';

/** The first bytes of files that Firefox packs with LZ4, such as its record of the open tabs. */
const MAGIC = Buffer.from('mozLz40\0', 'latin1');

/** Tells whether Firefox packed a file with LZ4. */
export const isMozillaLz4 = (bytes: Buffer): boolean => bytes.subarray(0, MAGIC.length).equals(MAGIC);

/** Unpacks such a file: the magic, the length in four bytes, one LZ4 block. @throws {Error} when it is damaged */
export function unpackMozillaLz4(bytes: Buffer): Buffer {
  return unpackBlock(bytes.subarray(MAGIC.length + 4), bytes.readUInt32LE(MAGIC.length));
}

/** Unpacks an LZ4 block (lz4/lz4, `doc/lz4_Block_format.md`). */
function unpackBlock(packed: Buffer, length: number): Buffer {
  const out = new Unpacking(length);
  let at = 0;
  const count = (first: number) => {
    let sum = first;
    for (let more = first === 15 ? 255 : 0; more === 255; sum += more) more = packed[at++] ?? 0;
    return sum;
  };
  let fits = true;
  while (fits && at < packed.length) {
    const token = packed[at++]!;
    const plain = count(token >> 4);
    fits = out.add(packed.subarray(at, at + plain));
    at += plain;
    // The last sequence has no second part.
    if (at >= packed.length) break;
    const back = packed.readUInt16LE(at);
    at += 2;
    fits &&= out.repeat(back, count(token & 15) + 4);
  }
  const { whole } = out;
  if (!fits || !whole) throw new Error('Not a whole LZ4 block');
  return whole;
}
