import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Rejects every request to a browser that was killed. */
class Killed extends Error {
  override name = 'Killed';
}

/**
 * Kills the browser just before its nth change to any disk or session storage: nothing is changed after that.
 * @returns the number of changes so far, and `revive`
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
  // A transaction counts once, from its first change: Dexie keeps what begins one from when the database was opened.
  const begun = new WeakSet<IDBTransaction>();
  const changesOfStores = (['put', 'add', 'delete', 'clear'] as const).map((method) => {
    const real = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      if (!begun.has(this.transaction)) check();
      begun.add(this.transaction);
      return real.apply(this, given);
    } as never);
  });
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
      changesOfStores.forEach((spy) => spy.mockRestore());
      indexedDB.deleteDatabase = realDelete;
    },
  };
}
