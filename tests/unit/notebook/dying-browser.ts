import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Thrown at everything that still asks after the browser was killed. */
export class Killed extends Error {
  override name = 'Killed';
}

/**
 * Lets the browser die just before its nth change to any disk or session storage: nothing is changed after that.
 * @returns how many changes were made so far, and a way back to life
 */
export function dieBefore(nth: number) {
  let changes = 0;
  const check = () => {
    if (changes >= nth) throw new Killed('killed');
    changes++;
  };
  const spies = (['local', 'session'] as const).flatMap((area) =>
    (['set', 'remove', 'clear'] as const).map((method) => {
      const real = fakeBrowser.storage[area][method] as (...given: unknown[]) => Promise<void>;
      return vi.spyOn(fakeBrowser.storage[area], method).mockImplementation((async (...given: unknown[]) => {
        check();
        return real(...given);
      }) as never);
    }),
  );
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
    if (mode === 'readwrite') check();
    return transaction.call(this, names, mode, options);
  };
  const { indexedDB } = globalThis;
  const realDelete = indexedDB.deleteDatabase;
  indexedDB.deleteDatabase = function (this: IDBFactory, name) {
    check();
    return realDelete.call(this, name);
  };
  return {
    /** For a store that is not one of these. */
    check,
    get changes() {
      return changes;
    },
    revive(): void {
      spies.forEach((spy) => spy.mockRestore());
      IDBDatabase.prototype.transaction = transaction;
      indexedDB.deleteDatabase = realDelete;
    },
  };
}
