import { describe, expect, it } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '@/lib/vault/crypto/recovery-code';
import { MistypedCode } from '@/lib/vault/crypto/vault-errors';

describe('a recovery code', () => {
  it('is seven groups of four and never the same', async () => {
    const codes = await Promise.all(Array.from({ length: 50 }, newRecoveryCode));
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(50);
  });

  it('is read however it was typed', async () => {
    const code = await newRecoveryCode();
    const typed = ` ${code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`;
    expect(await readRecoveryCode(typed)).toBe(code);
  });

  it('tells a slip of one letter from a wrong code', async () => {
    const code = await newRecoveryCode();
    const slips = [...code].flatMap((letter, at) =>
      [...'0123456789ABCDEF']
        .filter((other) => letter !== '-' && other !== letter)
        .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
    );
    const told = await Promise.allSettled(slips.map(readRecoveryCode));
    // Ten check bits let about one slip in a thousand through; the wrap then refuses it all the same.
    expect(slips.length).toBeGreaterThan(300);
    expect(told.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(5);
    await expect(readRecoveryCode('')).rejects.toThrow(MistypedCode);
  });
});
