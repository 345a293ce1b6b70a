/** The only key Overture uses in localStorage, which neither store of the notebook uses. */
const KEY = 'notebook';

/**
 * Records, outside of every store of the notebook, that something was written under a key, or that all of it was found
 * missing while that key was in use and the person was not told yet. Without it, a notebook that lost all its stores
 * looks like a new one, and somebody who had a passphrase would go on writing without one.
 * It holds the key's id, because browsers write localStorage seconds late: after a crash an earlier marker is back, and
 * may belong to a notebook that was deleted on purpose.
 */
export interface DataLossMarker {
  state: 'written' | 'lost';
  kid: string;
}

/** Reads, writes and removes the marker. Where pages have no localStorage nothing is marked, and nothing depends on it. */
export const dataLossMarker = {
  read(): DataLossMarker | undefined {
    try {
      const [state, kid] = localStorage.getItem(KEY)?.split(' ') ?? [];
      return kid && (state === 'written' || state === 'lost') ? { state, kid } : undefined;
    } catch {
      return undefined;
    }
  },
  write({ state, kid }: DataLossMarker): void {
    try {
      localStorage.setItem(KEY, `${state} ${kid}`);
    } catch {
      // The marker is an aid, so failing to write it is no error.
    }
  },
  remove(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Where nothing can be stored there is nothing to remove.
    }
  },
};
