import { trace } from './data-loss-marker';

/** What is known of notebooks that were lost from every store. It lies outside of them all; see `trace.ts`. */
export const dataLoss = {
  /** Something sealed with this key is in the stores. */
  noteWritten(kid: string): void {
    if (trace.read()?.kid !== kid) trace.write({ what: 'written', kid });
  },

  /** Nothing sealed with this key is in the stores: where something was written, it is lost. */
  noteEmpty(kid: string): void {
    if (trace.read()?.kid === kid) trace.write({ what: 'lost', kid });
  },

  /** Whether what was once written is in no store any more, found while this key was in use, and nobody was told yet. */
  isLost(kid: string): boolean {
    const found = trace.read();
    return found?.what === 'lost' && found.kid === kid;
  },

  /** The person was told that what they had written is lost. */
  acknowledge(): void {
    trace.forget();
  },
};
