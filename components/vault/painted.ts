/**
 * Resolves once what was just changed has been drawn, for work that keeps the page busy afterwards.
 * A hidden page draws nothing, so a timer ends the wait.
 */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
    setTimeout(done, 100);
  });
}
