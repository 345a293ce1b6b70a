/** A newer Overture wrote the notebook. It is left as it is. */
export class NotebookTooNew extends Error {
  override name = 'NotebookTooNew';
}

/** At least one store did not take the write, so nothing may be called saved. What was there before is still there. */
export class NotSaved extends Error {
  override name = 'NotSaved';
}

/** A record is longer than `LONGEST_RECORD`; nothing was written. */
export class TooLong extends NotSaved {
  override name = 'TooLong';
}

/** One of the two stores can be opened and not be read. */
export class StoreUnreadable extends Error {
  override name = 'StoreUnreadable';
  readonly store: 'database' | 'mirror';

  constructor(store: 'database' | 'mirror', options?: ErrorOptions) {
    super(`The ${store} cannot be read`, options);
    this.store = store;
  }
}

/** Neither store can be opened. */
export class NoStore extends Error {
  override name = 'NoStore';
}
