/**
 * Yields to the browser in the middle of long work, so that drawing, typing and messages of other pages go first.
 * Uses `scheduler.yield` (Chromium 129, Firefox 142), and otherwise a message instead of a timer, because browsers slow
 * the timers of a hidden tab down to one a second, then one a minute (Chromium, "Heavy throttling of chained timers").
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield ? scheduler.yield() : nextMessage();
}

function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
