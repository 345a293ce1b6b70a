import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterAll, vi } from 'vitest';
import { recordLeftovers, type Leftovers } from './leftovers';
import { haveTime } from './patience';

/**
 * Gives every test file a world of its own although files share a process, since starting one and making a page in it
 * takes longer than most files. As the first setup file it makes whatever the others and the tests import be evaluated
 * anew, and with it the fake browser; the databases are new; what a file left on its page or running is taken away.
 */
vi.resetModules();

const process = globalThis as unknown as { leftovers?: Leftovers };
if (!process.leftovers) await haveTime();
const leftovers = (process.leftovers ??= recordLeftovers());
// Also here: what the last file was still waiting for may have come since it ended.
leftovers.clear();
Dexie.dependencies.indexedDB = globalThis.indexedDB = new IDBFactory();

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  leftovers.clear();
  if (typeof document === 'undefined') return;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});
