import { setTimeout as wait } from 'node:timers/promises';
import { searchProfile, total, type Hits } from '../search-profile.ts';
import type { DrivenBrowserKind } from './driver.ts';
import type { SimulatedUser } from './simulated-user.ts';

/** Describes the positive controls: one unsealed text in each kind of storage, which the search has to find. */
export interface Controls {
  local: string;
  database: string;
  tabRecord: string;
}

/** Filler text, long enough for a database to compress it and move it out of its log. */
const FILLER = `'Much the same around it. '.repeat(400)`;

/** Writes the controls of storage.local and IndexedDB, from one of Overture's pages. */
export async function writeControls(user: SimulatedUser, { local, database }: Controls): Promise<void> {
  await user.browser.evaluate(
    `await (globalThis.browser ?? chrome).storage.local.set({ control: { around: ${FILLER}, text: given[0] } });`,
    local,
  );
  await user.browser.evaluate(
    `const opening = indexedDB.open('control', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('texts', { autoIncrement: true });
    await new Promise((done, failed) => Object.assign(opening, { onsuccess: done, onerror: failed }));
    const writing = opening.result.transaction('texts', 'readwrite', { durability: 'strict' });
    // The snowman turns every character into two bytes, which compress well.
    const around = ${FILLER} + '☃';
    for (let n = 0; n < 400; n++) writing.objectStore('texts').put({ around: around + n, text: around + given[0] });
    await new Promise((done, failed) => Object.assign(writing, { oncomplete: done, onabort: failed }));
    opening.result.close();`,
    database,
  );
}

/**
 * Types a text into an additional field of the page, which nothing excludes from the browser's record of its tabs, and waits
 * until the record holds it; by then it holds everything else that it would.
 * @returns whether the text arrived, within a minute
 */
export async function tabRecordWritten(
  user: SimulatedUser,
  text: string,
  profile: string,
  { tabRecord }: DrivenBrowserKind,
): Promise<boolean> {
  await user.browser.evaluate(`
    const control = document.createElement('input');
    document.querySelector('main').prepend(control);`);
  // A browser may read the fields only when they change, so every attempt types again.
  for (let attempt = 0; attempt < 30; attempt++) {
    await user.browser.evaluate(`document.querySelector('main > input').focus();`);
    await user.types(`${text} `);
    await wait(2000);
    const hits = await searchProfile(profile, { text }, Buffer.from(text), tabRecord);
    if (total(hits) > 0) return true;
  }
  return false;
}

/** Counts the hits of each control in the kind of file where it was written, and the hits in unpacked contents. */
export function controlsFound(
  hits: Hits,
  kind: DrivenBrowserKind,
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
