/** The only thing Overture keeps in the pages' own storage, apart from both stores of the notebook. */
const NAME = 'notebook';

/**
 * What is remembered of the notebook outside of every store that holds it: that something was written under a key, or
 * that all of it was found gone while that key was in use, until the person was told. Without it, a notebook whose
 * stores are all lost looks like a new one, and somebody who had a passphrase would go on writing without one.
 * It names the key, because browsers write pages' storage seconds late: after a crash, what was just changed here is
 * back, and belongs to a notebook that was deleted on purpose.
 */
export interface DataLossMarker {
  what: 'written' | 'lost';
  kid: string;
}

/** Where pages have no storage, nothing is remembered, and nothing else depends on it. */
export const trace = {
  read(): DataLossMarker | undefined {
    try {
      const [what, kid] = localStorage.getItem(NAME)?.split(' ') ?? [];
      return kid && (what === 'written' || what === 'lost') ? { what, kid } : undefined;
    } catch {
      return undefined;
    }
  },
  write({ what, kid }: DataLossMarker): void {
    try {
      localStorage.setItem(NAME, `${what} ${kid}`);
    } catch {
      // It is a help, and not worth an error.
    }
  },
  forget(): void {
    try {
      localStorage.removeItem(NAME);
    } catch {
      // There is nothing to forget where nothing can be kept.
    }
  },
};
