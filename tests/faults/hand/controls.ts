import { total, type Hits } from '../search-profile.ts';
import type { HandBrowserKind } from './driver.ts';
import type { Hand } from './hand.ts';

/** One text for each kind of place, written there unsealed: the search has to find it there. */
export interface Controls {
  local: string;
  database: string;
  tabRecord: string;
}

/** So much that a database packs what it keeps and moves it out of its log. */
const AROUND = `'Much the same around it. '.repeat(400)`;

/** Writes each control where it belongs, from one of Overture's pages. */
export async function writeControls(hand: Hand, { local, database, tabRecord }: Controls): Promise<void> {
  await hand.browser.look(
    `await (globalThis.browser ?? chrome).storage.local.set({ control: { around: ${AROUND}, text: given[0] } });`,
    local,
  );
  await hand.browser.look(
    `const opening = indexedDB.open('control', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('texts', { autoIncrement: true });
    await new Promise((done, failed) => Object.assign(opening, { onsuccess: done, onerror: failed }));
    const writing = opening.result.transaction('texts', 'readwrite', { durability: 'strict' });
    // The snowman makes two bytes of every letter, in which packing finds much to shorten.
    const around = ${AROUND} + '☃';
    for (let n = 0; n < 400; n++) writing.objectStore('texts').put({ around: around + n, text: around + given[0] });
    await new Promise((done, failed) => Object.assign(writing, { oncomplete: done, onabort: failed }));
    opening.result.close();`,
    database,
  );
  await hand.browser.look(`
    const control = document.createElement('input');
    Object.assign(control, { id: 'control', ariaLabel: 'Control' });
    document.querySelector('main').prepend(control);`);
  await hand.writes('Control', tabRecord);
}

/** How often each control was found in the kind of file where it was written, and how often only by unpacking. */
export function controlsFound(
  hits: Hits,
  kind: HandBrowserKind,
): Record<keyof Controls | 'unpacked', number> {
  const count = (name: keyof Controls | '', where: RegExp) =>
    total(
      Object.fromEntries(Object.entries(hits).filter(([what]) => what.startsWith(name) && where.test(what))),
    );
  return {
    local: count('local', kind.local),
    database: count('database', kind.database),
    tabRecord: count('tabRecord', kind.tabRecord),
    unpacked: count('', /, unpacked$/),
  };
}
