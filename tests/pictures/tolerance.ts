/**
 * How far a picture may be from its reference: 25 pixels that differ by more than a tenth of black to white, not counting
 * smoothed edges. `comparison.test.ts` shows what that catches and what it lets pass.
 */
export const TOLERANCE = { threshold: 0.1, maxDiffPixels: 25 };

/** How it is taken. */
export const STILL = {
  animations: 'disabled',
  // Hidden by the page's own style already; Playwright's would need a style element, which the policy forbids.
  caret: 'initial',
  scale: 'css',
} as const;
