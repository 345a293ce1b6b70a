import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Unlocking } from '@/components/vault/unlocking.svelte';
import { VaultDamaged, WrongPassphrase } from '@/lib/vault/crypto/vault-errors';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wrong = async () => {
  throw new WrongPassphrase('no');
};
async function attempt(unlocking: Unlocking, open: () => Promise<void>): Promise<boolean> {
  const tried = unlocking.try(open);
  await vi.advanceTimersByTimeAsync(200);
  return tried;
}

it('unlocks', async () => {
  const unlocking = new Unlocking();
  const open = vi.fn(async () => undefined);
  expect(await attempt(unlocking, open)).toBe(true);
  expect(open).toHaveBeenCalledOnce();
  expect(unlocking.trouble).toBeUndefined();
});

it('makes wrong tries wait, longer each time, and never longer than half a minute', async () => {
  const unlocking = new Unlocking();
  const waits: number[] = [];
  for (let n = 0; n < 10; n++) {
    await attempt(unlocking, wrong);
    waits.push(unlocking.waitSeconds);
    await vi.advanceTimersByTimeAsync(unlocking.waitSeconds * 1000);
    expect(unlocking.waitSeconds).toBe(0);
  }
  expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
});

it('does not even try while it waits', async () => {
  const unlocking = new Unlocking();
  for (let n = 0; n < 3; n++) await attempt(unlocking, wrong);
  const open = vi.fn(async () => undefined);
  expect(await attempt(unlocking, open)).toBe(false);
  expect(open).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await attempt(unlocking, open)).toBe(true);
});

it('does not count damage as a wrong try', async () => {
  const unlocking = new Unlocking();
  const damaged = new VaultDamaged('broken');
  for (let n = 0; n < 5; n++) {
    await attempt(unlocking, async () => {
      throw damaged;
    });
  }
  expect(unlocking.trouble).toBe(damaged);
  expect(unlocking.waitSeconds).toBe(0);
});
