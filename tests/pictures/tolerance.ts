/**
 * How far a picture may be from its reference: 8 pixels that differ by more than a tenth of black to white, not counting
 * smoothed edges, which is most of a thin line: a missing icon of the header counts for 14. `comparison.test.ts` shows what that catches and what it lets pass.
 */
export const TOLERANCE = { threshold: 0.1, maxDiffPixels: 8 };

/** How it is taken. */
export const STILL = {
  animations: 'disabled',
  // Hidden by the page's own style already; Playwright's would need a style element, which the policy forbids.
  caret: 'initial',
  scale: 'css',
} as const;
