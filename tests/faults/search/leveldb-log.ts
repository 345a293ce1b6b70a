const BLOCK = 32_768;
const HEADER = 7;

/**
 * What stands in one of LevelDB's logs without the headers that cut long records up (google/leveldb,
 * `doc/log_format.md`). Nothing is packed there. Past the last whole record anything may follow; it is left in.
 */
export function logWithoutHeaders(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const block = bytes.subarray(start, start + BLOCK);
    let at = 0;
    while (at + HEADER <= block.length) {
      const length = block.readUInt16LE(at + 4);
      if (length === 0) break;
      parts.push(block.subarray(at + HEADER, at + HEADER + length));
      at += HEADER + length;
    }
    parts.push(block.subarray(at));
  }
  return Buffer.concat(parts);
}
