import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from '@/lib/vault/crypto/bytes';
import { importDataKey, newRawKey } from '@/lib/vault/crypto/data-key';
import { pad, unpad } from '@/lib/vault/crypto/padding';
import { open, seal, type AssociatedData } from '@/lib/vault/crypto/seal';

const place: fc.Arbitrary<AssociatedData> = fc.record({
  table: fc.string(),
  id: fc.string(),
  schema: fc.nat(9),
  revision: fc.nat(),
});

describe('a sealed text', () => {
  it('comes back byte for byte', async () => {
    const key = await importDataKey(newRawKey());
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 9000 }), place, async (text, where) => {
        expect(fromUtf8(await open(key, where, await seal(key, where, utf8(text))))).toBe(text);
      }),
    );
  });

  it('opens nowhere but in its own place', async () => {
    const key = await importDataKey(newRawKey());
    await fc.assert(
      fc.asyncProperty(place, place, async (here, there) => {
        fc.pre(JSON.stringify(here) !== JSON.stringify(there));
        const box = await seal(key, here, utf8('mine'));
        await expect(open(key, there, box)).rejects.toThrow();
      }),
    );
  });

  it('does not open with another key, nor with the same bytes under another name', async () => {
    const raw = newRawKey();
    const where = { table: 'records', id: 'a', schema: 1, revision: 1 };
    const box = await seal(await importDataKey(raw), where, utf8('mine'));
    for (const other of [newRawKey(), { ...raw, id: 'ffffffffffffffff' }]) {
      await expect(open(await importDataKey(other), where, box)).rejects.toThrow();
    }
  });

  it('does not open once any one bit was changed', async () => {
    const key = await importDataKey(newRawKey());
    const where = { table: 'records', id: 'a', schema: 1, revision: 1 };
    const box = await seal(key, where, utf8('mine'));
    await fc.assert(
      fc.asyncProperty(fc.nat(box.length - 1), fc.nat(7), async (at, bit) => {
        const changed = box.slice();
        changed[at]! ^= 1 << bit;
        await expect(open(key, where, changed)).rejects.toThrow();
      }),
    );
  });

  it('says little by its length', () => {
    const lengths = (texts: string[]) => texts.map((text) => pad(utf8(text)).length);
    expect(lengths(['', 'no', 'x'.repeat(252)])).toEqual([256, 256, 256]);
    expect(lengths(['x'.repeat(253), 'x'.repeat(1020)])).toEqual([1024, 1024]);
    expect(lengths(['x'.repeat(1021), 'x'.repeat(4092), 'x'.repeat(4093)])).toEqual([4096, 4096, 8192]);
  });

  it('is refused when its padding lies about the length', () => {
    const padded = pad(utf8('short'));
    new DataView(padded.buffer).setUint32(0, 5000, true);
    expect(() => unpad(padded)).toThrow(RangeError);
  });
});
