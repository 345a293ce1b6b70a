import { expect, it, vi } from 'vitest';
import { Task } from '@/components/settings/task.svelte';
import { NotSaved } from '@/lib/notebook/records/notebook-errors';

it('says how far it is, and that it was done', async () => {
  const task = new Task();
  const seen: (number | undefined)[] = [];
  const done = await task.run(async ({ progress }) => {
    seen.push(task.part);
    progress({ done: 1, of: 4 });
    seen.push(task.part);
    expect(task.working).toBe(true);
  });
  expect(done).toBe(true);
  expect(seen).toEqual([undefined, 0.25]);
  expect(task.working).toBe(false);
});

it('says what went wrong, and forgets it with the next try', async () => {
  const task = new Task();
  expect(
    await task.run(async () => {
      throw new NotSaved('disk full');
    }),
  ).toBe(false);
  expect(task.trouble).toContain('nothing was changed');
  expect(await task.run(async () => undefined)).toBe(true);
  expect(task.trouble).toBeUndefined();
});

it('is ended by cancelling, which is no trouble', async () => {
  const task = new Task();
  const running = task.run(
    ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
  );
  await vi.waitFor(() => expect(task.working).toBe(true));
  setTimeout(() => task.cancel(), 150);
  expect(await running).toBe(false);
  expect(task.trouble).toBeUndefined();
});

it('does one thing at a time', async () => {
  const task = new Task();
  const [first, second] = await Promise.all([
    task.run(async () => undefined),
    task.run(async () => undefined),
  ]);
  expect([first, second]).toEqual([true, false]);
});
