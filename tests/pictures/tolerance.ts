/**
 * How far a picture may be from its reference: 8 pixels that differ by more than a tenth of black to white. Smoothed
 * edges do not count, and thin lines are mostly that: a missing icon of the header makes 14.
 * `comparison.test.ts` shows what is caught and what may pass.
 */
export const TOLERANCE = { threshold: 0.1, maxDiffPixels: 8 };

/** How it is taken. */
export const STILL = {
  animations: 'disabled',
  // Hidden by the page's own style already; Playwright's would need a style element, which the policy forbids.
  caret: 'initial',
  scale: 'css',
} as const;
