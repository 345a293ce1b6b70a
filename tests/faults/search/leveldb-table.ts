import { zstdDecompressSync } from 'node:zlib';
import { unpackSnappy } from './snappy.ts';
import { varint } from './varint.ts';

const FOOTER = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');

/** Tells whether a file is a LevelDB table, whatever its name. */
export const isLevelDbTable = (bytes: Buffer): boolean =>
  bytes.length >= FOOTER && bytes.subarray(-MAGIC.length).equals(MAGIC);

/** Returns key and value of every entry, unpacked (google/leveldb, `doc/table_format.md`). @throws {Error} when the table is damaged */
export function tableEntries(bytes: Buffer): Buffer[][] {
  const footer = bytes.subarray(-FOOTER);
  const [, offsetAt] = handle(footer, 0);
  const [index] = handle(footer, offsetAt);
  return entries(block(bytes, index)).flatMap(([, at]) => entries(block(bytes, handle(at!, 0)[0])));
}

interface Handle {
  offset: number;
  size: number;
}

function handle(bytes: Buffer, from: number): [Handle, end: number] {
  const [offset, at] = need(varint(bytes, from));
  const [size, end] = need(varint(bytes, at));
  return [{ offset, size }, end];
}

function block(bytes: Buffer, { offset, size }: Handle): Buffer {
  const packed = bytes.subarray(offset, offset + size);
  const way = bytes[offset + size];
  if (way === 0) return packed;
  if (way === 1) return need(unpackSnappy(packed));
  if (way === 2) return zstdDecompressSync(packed);
  throw new Error('A block packed in an unknown way');
}

/** Restores keys, each of which is stored with the length of the prefix it shares with the key before. */
function entries(bytes: Buffer): Buffer[][] {
  const end = bytes.length - 4 - 4 * bytes.readUInt32LE(bytes.length - 4);
  const found: Buffer[][] = [];
  let key: Buffer = Buffer.alloc(0);
  for (let at = 0; at < end;) {
    const [shared, first] = need(varint(bytes, at));
    const [own, second] = need(varint(bytes, first));
    const [length, from] = need(varint(bytes, second));
    key = Buffer.concat([key.subarray(0, shared), bytes.subarray(from, from + own)]);
    at = from + own + length;
    found.push([key, bytes.subarray(from + own, at)]);
  }
  return found;
}

function need<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('Not a whole LevelDB table');
  return found;
}
