/** The only thing Overture keeps in the pages' own storage, apart from both stores of the notebook. */
const NAME = 'notebook';

/**
 * What is remembered of the notebook outside of every store that holds it: that something was written, or that all of
 * it was found gone, until the person was told. Without it, a notebook whose stores are all lost looks like a new one,
 * and somebody who had a passphrase would go on writing without one.
 */
export type Trace = 'written' | 'lost' | undefined;

/** Where pages have no storage, nothing is remembered, and nothing else depends on it. */
export const trace = {
  read(): Trace {
    try {
      return (localStorage.getItem(NAME) ?? undefined) as Trace;
    } catch {
      return undefined;
    }
  },
  write(value: Trace): void {
    try {
      if (value === undefined) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, value);
    } catch {
      // It is a help, and not worth an error.
    }
  },
};
