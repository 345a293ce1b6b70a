import { afterEach, expect, it, vi } from 'vitest';
import { yieldToPage } from '@/lib/concurrency/yield-to-page';

afterEach(() => vi.unstubAllGlobals());

it('uses the scheduler of the browser where there is one', async () => {
  const yielded = vi.fn(async () => undefined);
  vi.stubGlobal('scheduler', { yield: yielded });
  await yieldToPage();
  expect(yielded).toHaveBeenCalledOnce();
});

it('lets a waiting task run first where there is none', async () => {
  vi.stubGlobal('scheduler', undefined);
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  const ran = new Promise<void>((resolve) => {
    port1.addEventListener('message', () => {
      order.push('task');
      resolve();
    });
  });
  port1.start();
  port2.postMessage(undefined);
  await yieldToPage();
  order.push('work');
  await ran;
  port1.close();
  expect(order).toEqual(['task', 'work']);
});
