import { setTimeout as wait } from 'node:timers/promises';
import { searchProfile, total, type Hits } from '../search-profile.ts';
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

/** Writes the controls of the two stores, from one of Overture's pages. */
export async function writeControls(hand: Hand, { local, database }: Controls): Promise<void> {
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
}

/**
 * Types a text into one more field of the page, which nothing keeps out of the browser's record of its tabs, and waits
 * until it is written there: so is then whatever else would be. @returns whether that came
 */
export async function writtenDown(
  hand: Hand,
  text: string,
  profile: string,
  { tabRecord }: HandBrowserKind,
): Promise<boolean> {
  await hand.browser.look(`
    const control = document.createElement('input');
    document.querySelector('main').prepend(control);`);
  // A browser may look at the fields only when something changes in them, so something does.
  for (let attempt = 0; attempt < 30; attempt++) {
    await hand.browser.look(`document.querySelector('main > input').focus();`);
    await hand.types(`${text} `);
    await wait(2000);
    const hits = await searchProfile(profile, { text }, Buffer.from(text), tabRecord);
    if (total(hits) > 0) return true;
  }
  return false;
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
