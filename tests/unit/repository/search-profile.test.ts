import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchProfile } from '../../faults/search-profile.ts';

const SECRET = 'kettle-3f9c';
const KEY = Buffer.from('a key of two and thirty bytes, ok');

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'overture-search-'));
});
afterEach(() => rm(profile, { recursive: true }));

const search = () => searchProfile(profile, { secret: SECRET }, KEY);
const put = (name: string, bytes: Buffer) => writeFile(join(profile, name), bytes);
const bytes = (...parts: (Buffer | string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** “kettle-” twice, the second time as a copy from before, so that the secret stands nowhere as it is. */
const TWICE = `kettle- ${SECRET}`;
const SNAPPY = bytes([TWICE.length, 7 << 2], 'kettle- ', [(3 << 2) | 1, 8], [3 << 2], '3f9c');
const LZ4 = bytes('mozLz40\0', [TWICE.length, 0, 0, 0], [0x83], 'kettle- ', [8, 0], [0x40], '3f9c');

test('what is packed is found, and is not found in the bytes of the file', async () => {
  for (const packed of [SNAPPY, LZ4]) expect(packed.includes(SECRET)).toBe(false);
  await put('recovery.jsonlz4', LZ4);
  expect(await search()).toEqual({ 'secret utf8 in recovery.jsonlz4, unpacked': 1 });
});

test('a packed value of a SQLite database is found, also one that Chromium marked', async () => {
  const database = new DatabaseSync(join(profile, 'some.sqlite'));
  database.exec('CREATE TABLE object_data (data BLOB)');
  const insert = database.prepare('INSERT INTO object_data VALUES (?)');
  insert.run(SNAPPY);
  insert.run(bytes([0xff, 0x11, 0x02], SNAPPY));
  database.close();
  expect(await search()).toEqual({ 'secret utf8 in some.sqlite, unpacked': 2 });
});

test('a packed block of a LevelDB table is found', async () => {
  const entry = bytes([0, 1, SNAPPY.length], 'k', SNAPPY);
  const block = bytes(entry, [0, 0, 0, 0, 1, 0, 0, 0]);
  const handle = [0, block.length];
  const index = bytes([0, 1, 2], 'k', handle, [0, 0, 0, 0, 1, 0, 0, 0]);
  const indexAt = block.length + 5;
  const handles = bytes([0, 0], [indexAt, index.length]);
  const footer = bytes(handles, Buffer.alloc(40 - handles.length), Buffer.from('57fb808b247547db', 'hex'));
  await put('000005.ldb', bytes(block, [0, 0, 0, 0, 0], index, [0, 0, 0, 0, 0], footer));
  expect(await search()).toEqual({ 'secret utf8 in 000005.ldb, unpacked': 1 });
});

test('a record that a LevelDB log cut in two is found', async () => {
  const room = 32_768 - 7;
  const record = bytes(Buffer.alloc(room - 4, '.'), SECRET);
  const piece = (type: number, part: Buffer) => {
    const head = Buffer.alloc(7);
    head.writeUInt16LE(part.length, 4);
    head[6] = type;
    return bytes(head, part);
  };
  await mkdir(join(profile, 'db'));
  await put('db/CURRENT', bytes('MANIFEST-000001\n'));
  await put('db/000003.log', bytes(piece(2, record.subarray(0, room)), piece(4, record.subarray(room))));
  expect(await search()).toEqual({ 'secret utf8 in db/000003.log, unpacked': 1 });
});

test('a secret is found in every spelling, inside other base64 too', async () => {
  await put('le', Buffer.from(SECRET, 'utf16le'));
  await put('be', Buffer.from(SECRET, 'utf16le').swap16());
  for (const before of ['', 'a', 'ab']) {
    await put(`text${before}`, bytes(Buffer.from(`${before}${SECRET} and on`).toString('base64')));
    await put(`key${before}`, bytes(bytes(before, KEY, 'and on').toString('base64')));
  }
  await put('hex', bytes(KEY.toString('hex').toUpperCase()));
  const found = Object.keys(await search());
  expect(found.map((what) => what.split(' in ')[1]).toSorted()).toEqual(
    ['be', 'hex', 'key', 'keya', 'keyab', 'le', 'text', 'texta', 'textab'].toSorted(),
  );
});

test('what cannot be unpacked is not passed over', async () => {
  await put('recovery.jsonlz4', LZ4.subarray(0, -2));
  await expect(search()).rejects.toThrow('could not be searched');
});
