import { assert, double, property } from 'fast-check';
import { expect, it } from 'vitest';
import { createRecoveryCodeCheck } from '@/components/settings/privacy/recovery-code-check';
import { newRecoveryCode } from '@/lib/vault/crypto/recovery-code';

it('asks for two different groups, in order, and takes what stands there however it is typed', async () => {
  const code = await newRecoveryCode();
  const groups = code.split('-');
  assert(
    property(double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
      const { positions, matches } = createRecoveryCodeCheck(code, () => random);
      const [first, second] = positions.map((position) => groups[position - 1]!) as [string, string];
      expect(positions[0]).toBeLessThan(positions[1]);
      expect(matches([first, second])).toBe(true);
      expect(matches([` ${first.toLowerCase()}`, second.replaceAll('0', 'o').replaceAll('1', 'l')])).toBe(
        true,
      );
      expect(matches(['', ''])).toBe(false);
      if (first !== second) expect(matches([second, first])).toBe(false);
    }),
  );
});
