const BLOCK = 32_768;
const HEADER = 7;

/**
 * Returns the contents of a LevelDB log without the headers that divide long records (google/leveldb,
 * `doc/log_format.md`). Logs are not compressed. Bytes after the last whole record are returned as they are.
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
