import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import { logWithoutHeaders } from './leveldb-log.ts';
import { isLevelDbTable, tableEntries } from './leveldb-table.ts';
import { isMozillaLz4, unpackMozillaLz4 } from './lz4.ts';
import { unpackSnappy } from './snappy.ts';
import { isSqlite, sqliteValues } from './sqlite-values.ts';

/** The bytes that Chromium writes before a packed value of IndexedDB. */
const PACKED_BY_BLINK = Buffer.from([0xff, 0x11, 0x02]);
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/**
 * Returns the contents of a file: its bytes as they are, and its unpacked contents.
 * Known formats are Firefox's LZ4 files, LevelDB's tables and logs, SQLite's values, and Snappy or zstd inside the values of
 * both. Not unpacked are values of more than a megabyte, which Firefox stores next to its database, the caches of web pages,
 * and deleted values of a database. There a random text mostly appears as it is, since these formats only replace repeated
 * bytes; where four of its bytes occurred before, it may be split.
 * @throws {Error} when a file of a known format cannot be read to its end, which may happen while a browser writes it
 */
export async function unpacked(path: string, bytes: Buffer): Promise<Buffer[]> {
  if (isMozillaLz4(bytes)) return [bytes, unpackMozillaLz4(bytes)];
  if (isLevelDbTable(bytes)) {
    const found = tableEntries(bytes);
    return [bytes, joined(found.map((entry) => Buffer.concat(entry))), ...inside(found.flat())];
  }
  if (path.endsWith('.log') && existsSync(join(dirname(path), 'CURRENT'))) {
    const log = logWithoutHeaders(bytes);
    return [bytes, log, ...packedByBlink(log)];
  }
  if (isSqlite(bytes)) {
    const values = await sqliteValues(path);
    return [bytes, joined(values), ...inside(values)];
  }
  return [bytes];
}

/** Unpacks contents that are packed once more inside values. */
function inside(values: readonly Buffer[]): Buffer[] {
  return values.flatMap((value) => {
    if (value.length < 8) return [];
    const snappy = unpackSnappy(value);
    const zstd = value.subarray(0, 4).equals(ZSTD) ? zstdDecompressSync(value) : undefined;
    return [snappy, zstd].flatMap((found) => found ?? []).concat(packedByBlink(value));
  });
}

/** Unpacks values in a log, where their ends are unknown, by the length that each value states. */
function packedByBlink(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(PACKED_BY_BLINK); at >= 0; at = bytes.indexOf(PACKED_BY_BLINK, at + 1)) {
    const value = unpackSnappy(bytes.subarray(at + PACKED_BY_BLINK.length), 'whatever follows');
    if (value) found.push(value);
  }
  return found;
}

/** Joins pieces with a separator, so that no hit arises across two of them. */
const joined = (parts: readonly Buffer[]): Buffer =>
  Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n\n')]));
