import * as fc from 'fast-check';
import { utf8 } from '@/lib/vault/crypto/bytes';

type Json = { [name: string]: unknown };

const HOSTILE: unknown[] = [
  null,
  -1,
  1e308,
  2 ** 53,
  '',
  'x',
  [],
  {},
  true,
  'x'.repeat(70_000),
  '../../',
  '\u0000',
];

/** Harm done to the bytes of a file. */
export const byteHarm: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(7)).map(([at, bit]) => (bytes: Uint8Array) => {
    const harmed = bytes.slice();
    harmed[at % harmed.length]! ^= 1 << bit;
    return harmed;
  }),
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(0, at % bytes.length)),
  fc
    .tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 40 }))
    .map(([at, more]) => (bytes: Uint8Array) => {
      const place = at % bytes.length;
      return new Uint8Array([...bytes.subarray(0, place), ...more, ...bytes.subarray(place)]);
    }),
  fc.tuple(fc.nat(), fc.nat(200)).map(([at, length]) => (bytes: Uint8Array) => {
    const place = at % bytes.length;
    return new Uint8Array([...bytes.subarray(0, place), ...bytes.subarray(place + length)]);
  }),
);

/** Harm done to the meaning of a plain backup, which stays JSON. */
export const jsonHarm: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .record({ at: fc.nat(), value: fc.constantFrom(...HOSTILE), how: fc.nat(9), name: fc.nat() })
  .map(({ at, value, how, name }) => (bytes: Uint8Array) => {
    const backup = JSON.parse(new TextDecoder().decode(bytes)) as Json & { records: Json[] };
    const record = backup.records[at % Math.max(1, backup.records.length)];
    const content = record?.content as Json | undefined;
    const targets = [backup, record, content].filter((target) => target !== undefined);
    const target = targets[at % targets.length]!;
    const names = Object.keys(target);
    const field = names[name % names.length]!;
    if (how === 0) target[field] = value;
    else if (how === 1) delete target[field];
    else if (how === 2) target[`extra${at}`] = value;
    else if (how === 3 && record) backup.records.push(structuredClone(record));
    else if (how === 4) backup.version = at % 5;
    else if (how === 5) target[field] = nested(at % 40);
    // These leave a backup that is good, of another history.
    else if (how === 7 && record) record.revision = 1 + (at % 4);
    else if (how === 8 && record) record.id = 'abcd'[at % 4];
    else if (how === 9 && content)
      content['text' in content ? 'text' : 'updatedAt'] = 'text' in content ? `words ${at}` : at;
    const json = JSON.stringify(backup);
    return utf8(how === 6 ? json.replace('"kind"', '"__proto__":{"isAdmin":true},"kind"') : json);
  });

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { inner: nested(depth - 1) };
}
