/**
 * Tests Overture in Firefox’s permanent private mode (“Always use private browsing mode”), in a real Firefox.
 *   node tests/faults/firefox-private.ts      (after both builds for Firefox)
 * Until the person gives it leave to run in private windows, Firefox refuses to run it there: no background, no button
 * in the toolbar, and its pages, if somebody opens them by their address, find no extension API. With leave it runs.
 * There IndexedDB does not open and storage.local stays on the disk: the notebook runs on its replica alone, and what was
 * written is there again after the browser was closed and after it was killed. In a private window next to ordinary
 * ones the notebook does not open. The script fails when any of this is no longer so.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { PERSISTENT_PREFERENCES } from './persistent-preferences.ts';
import { runPrivateWindowTest } from './private-window.ts';

const SHIPPED = '.output/firefox-mv3';
const LAB = '.output/faults/firefox-mv3';
const ALWAYS_PRIVATE = { 'browser.privatebrowsing.autostart': true };
const NOT_ALWAYS = { 'browser.privatebrowsing.autostart': false };
const folder = await mkdtemp(join(tmpdir(), 'overture-private-'));

interface Allowance {
  mayRunInPrivate: boolean;
  background: string | null;
  toolbarButton: boolean;
  /** The result of opening the page by its address, and whether the API of extensions is there. */
  page: string;
  api: boolean;
}

/** Opens a page of the extension. @returns the browser's policy for the add-on, and what the page was given */
async function open(firefox: FirefoxWithOverture, name: string): Promise<Allowance> {
  const policy = await firefox.inBrowser<Allowance>(`
    const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
    const policy = WebExtensionPolicy.getByID('overture@overture.invalid');
    return {
      permanentPrivateMode: PrivateBrowsingUtils.permanentPrivateBrowsing,
      active: policy.active,
      mayRunInPrivate: policy.privateBrowsingAllowed,
      mayReachThisWindow: policy.canAccessWindow(window),
      background: policy.extension.backgroundState,
      toolbarButton: Boolean(CustomizableUI.getWidget('overture_overture_invalid-browser-action')?.forWindow(window)?.node),
    };`);
  const page = await firefox.open(`${firefox.origin}/${name}.html`).then(
    () => firefox.inPage<string>(`return location.protocol === 'moz-extension:' ? 'opened' : location.href`),
    (error: unknown) => String(error),
  );
  const api = await firefox.inPage<boolean>(`return typeof browser === 'object' && Boolean(browser.storage)`);
  return { ...policy, page, api };
}

const run = <Result>(firefox: FirefoxWithOverture, body: string) =>
  firefox.inPage<Result>(
    `const lab = window.wrappedJSObject?.lab ?? window.lab;
    return (async () => { ${body} })();`,
  );

interface Notes {
  indexedDB: string;
  kind: string;
  runsOn: string;
  keysInLocal: number;
  texts: number;
}

/** Returns whether IndexedDB opens, the number of keys in storage.local, and the state of the notebook. */
const inspectNotebook = (firefox: FirefoxWithOverture) =>
  run<Notes>(
    firefox,
    `const { kind, runsOn, restoredFromOtherStore: restored, lost, missing } = await lab.settled();
    const indexedDB = await new Promise((done) => {
      const opening = window.indexedDB.open('probe');
      opening.onsuccess = () => { opening.result.close(); done('opens'); };
      opening.onerror = () => done(opening.error.name);
    });
    const keysInLocal = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('notes.')).length;
    return { indexedDB, kind, runsOn, restored, lost, missing, keysInLocal, texts: (await lab.texts()).length };`,
  );

const launch = (profile: string, extension: string, inPrivate: boolean, always = ALWAYS_PRIVATE) =>
  FirefoxWithOverture.launch({
    profile,
    extension,
    inPrivate,
    preferences: { ...PERSISTENT_PREFERENCES, ...always },
  });

async function once(extension: string, inPrivate: boolean): Promise<Allowance> {
  const firefox = await launch(await mkdtemp(join(folder, 'profile-')), extension, inPrivate);
  const found = await open(firefox, 'sidepanel');
  await firefox.close();
  return found;
}

const withoutLeave = await once(SHIPPED, false);
const allowed = await once(SHIPPED, true);
const profile = await mkdtemp(join(folder, 'profile-'));
let firefox = await launch(profile, LAB, true);
await open(firefox, 'lab');
await run(firefox, `for (let n = 0; n < 10; n++) await lab.notebook.notes.add('note ' + n);`);
const written = await inspectNotebook(firefox);
const after: Notes[] = [];
for (const end of ['close', 'kill'] as const) {
  await firefox[end]();
  firefox = await launch(profile, LAB, true);
  await open(firefox, 'lab');
  after.push(await inspectNotebook(firefox));
}
await firefox.close();
firefox = await launch(await mkdtemp(join(folder, 'profile-')), LAB, true, NOT_ALWAYS);
const privateWindow = await runPrivateWindowTest(firefox);
await firefox.close();
await rm(folder, { recursive: true, force: true });
const [closed, killed] = after;
console.log(JSON.stringify({ withoutLeave, withLeave: allowed, written, closed, killed, privateWindow }));
const refused =
  !withoutLeave.mayRunInPrivate &&
  withoutLeave.background === null &&
  !withoutLeave.toolbarButton &&
  !withoutLeave.api;
const stored = [written, ...after].every(({ runsOn, texts }) => runsOn === 'replica' && texts === 10);
const apart =
  privateWindow.inPrivate &&
  privateWindow.private.reason === 'private' &&
  privateWindow.added === 'ordinary-windows-only' &&
  privateWindow.deleted === 'ordinary-windows-only' &&
  privateWindow.ordinary === 1;
process.exit(refused && allowed.api && allowed.toolbarButton && stored && apart ? 0 : 1);
