/**
 * Resolves once the browser has painted the changes just made, for work that keeps the page busy afterwards. A hidden
 * page is not painted, so a timer ends the wait after 100 milliseconds.
 */
export function waitForPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
    setTimeout(done, 100);
  });
}
