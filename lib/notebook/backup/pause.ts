/**
 * Lets what waits go first: drawing, typing, other pages' messages. A message instead of a timer, because browsers slow
 * the timers of a hidden tab down to one a second, then one a minute (Chromium, "Heavy throttling of chained timers").
 */
export function pause(): Promise<void> {
  return new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      next();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
