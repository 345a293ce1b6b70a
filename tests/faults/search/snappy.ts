import { Unpacking } from './unpacking.ts';
import { varint } from './varint.ts';

/** A length that no value packed by a browser reaches. */
const TOO_LONG = 2 ** 27;

/**
 * Unpacks Snappy's raw format (google/snappy, `format_description.txt`), in which Chromium's LevelDB packs blocks and
 * both browsers the values of IndexedDB. @returns `undefined` when the bytes are not in this format
 * @param follows whether other bytes may follow
 */
export function unpackSnappy(packed: Buffer, follows?: 'whatever follows'): Buffer | undefined {
  const head = varint(packed, 0);
  if (!head || head[0] > TOO_LONG) return undefined;
  const out = new Unpacking(head[0]);
  let at = head[1];
  while (at < packed.length) {
    if (follows && out.whole) break;
    const tag = packed[at++]!;
    const high = tag >> 2;
    if ((tag & 3) === 0) {
      const more = Math.max(0, high - 59);
      if (at + more > packed.length) return undefined;
      const count = 1 + (more ? packed.readUIntLE(at, more) : high);
      at += more;
      if (at + count > packed.length || !out.add(packed.subarray(at, at + count))) return undefined;
      at += count;
      continue;
    }
    const width = [0, 1, 2, 4][tag & 3]!;
    if (at + width > packed.length) return undefined;
    const low = packed.readUIntLE(at, width);
    at += width;
    const fits =
      width === 1 ? out.repeat((high >> 3) * 256 + low, (high & 7) + 4) : out.repeat(low, high + 1);
    if (!fits) return undefined;
  }
  return out.whole;
}
