import { assert, double, property } from 'fast-check';
import { expect, it } from 'vitest';
import { checkOf } from '@/components/settings/privacy/code-check';
import { newRecoveryCode } from '@/lib/vault/crypto/recovery-code';

it('asks for two different groups, in order, and takes what stands there however it is typed', async () => {
  const code = await newRecoveryCode();
  const groups = code.split('-');
  assert(
    property(double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
      const { places, fits } = checkOf(code, () => random);
      const [first, second] = places.map((route) => groups[route - 1]!) as [string, string];
      expect(places[0]).toBeLessThan(places[1]);
      expect(fits([first, second])).toBe(true);
      expect(fits([` ${first.toLowerCase()}`, second.replaceAll('0', 'o').replaceAll('1', 'l')])).toBe(true);
      expect(fits(['', ''])).toBe(false);
      if (first !== second) expect(fits([second, first])).toBe(false);
    }),
  );
});
