/**
 * What Firefox’s permanent private mode (“Always use private browsing mode”) does with Overture, in a real one.
 *   node tests/faults/firefox-private.ts      (after building the lab page with `-b firefox`)
 * First as it is shipped (`incognito: not_allowed`), then a copy of the lab page that asks for `spanning` and was given
 * leave to run in private windows: notes are written, the browser is closed and opened again, and they are read back.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { KEPT_STORES } from './kept-stores.ts';

const LAB = '.output/faults/firefox-mv3';
const ALWAYS_PRIVATE = { 'browser.privatebrowsing.autostart': true };
const folder = await mkdtemp(join(tmpdir(), 'overture-private-'));

/** Opens the lab page. @returns what the browser says of the add-on, and what came of opening its page */
async function open(firefox: FirefoxWithOverture) {
  const policy = await firefox.inBrowser<object>(`
    const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
    const policy = WebExtensionPolicy.getByID('overture@overture.invalid');
    return {
      permanentPrivateMode: PrivateBrowsingUtils.permanentPrivateBrowsing,
      active: policy.active,
      mayRunInPrivate: policy.privateBrowsingAllowed,
      mayReachThisWindow: policy.canAccessWindow(window),
      background: policy.extension.backgroundState,
      toolbarButton: Boolean(document.getElementById('overture_overture_invalid-browser-action')),
    };`);
  const page = await firefox.open(`${firefox.origin}/lab.html`).then(
    () => firefox.inPage<string>(`return location.protocol === 'moz-extension:' ? 'opened' : location.href`),
    (error: unknown) => String(error),
  );
  return { ...policy, page };
}

const run = <Result>(firefox: FirefoxWithOverture, body: string) =>
  firefox.inPage<Result>(
    `const lab = window.wrappedJSObject?.lab ?? window.lab;
    return JSON.parse(await (async () => JSON.stringify((await (async () => { ${body} })()) ?? null))());`,
  );

/** Whether each kind of storage opens here, and what the notebook makes of it. */
const look = (firefox: FirefoxWithOverture) =>
  run<object>(
    firefox,
    `const state = await lab.settled();
    const opens = await new Promise((done) => {
      const opening = indexedDB.open('probe');
      opening.onsuccess = () => { opening.result.close(); done('opens'); };
      opening.onerror = () => done(opening.error.name);
    });
    const { mirrored } = { mirrored: Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('notes.')).length };
    return { indexedDB: opens, kind: state.kind, runsOn: state.runsOn, restored: state.restoredFromSecondCopy ?? null,
      lost: state.lost, missing: state.missing, reason: state.reason, keysInLocal: mirrored, texts: (await lab.texts().catch(() => [])).length };`,
  );

const launch = (profile: string, extension: string, inPrivate: boolean) =>
  FirefoxWithOverture.launch({
    profile,
    extension,
    inPrivate,
    welcome: true,
    preferences: { ...KEPT_STORES, ...ALWAYS_PRIVATE },
  });

const shipped = await launch(await mkdtemp(join(folder, 'profile-')), LAB, false);
const asShipped = await open(shipped);
await shipped.close();

const allowed = join(folder, 'spanning');
await cp(LAB, allowed, { recursive: true });
const manifest = JSON.parse(await readFile(join(allowed, 'manifest.json'), 'utf8')) as object;
await writeFile(join(allowed, 'manifest.json'), JSON.stringify({ ...manifest, incognito: 'spanning' }));
const profile = await mkdtemp(join(folder, 'profile-'));
let firefox = await launch(profile, allowed, true);
const spanning: Record<string, unknown> = { opened: await open(firefox) };
await run(firefox, `for (let n = 0; n < 10; n++) await lab.notebook.notes.add('note ' + n);`);
spanning.written = await look(firefox);
for (const again of ['restarted', 'killed']) {
  await (again === 'killed' ? firefox.kill() : firefox.close());
  firefox = await launch(profile, allowed, true);
  await open(firefox);
  spanning[again] = await look(firefox);
}
await firefox.close();
await rm(folder, { recursive: true, force: true });
console.log(JSON.stringify({ asShipped, spanning }));
const kept = ['restarted', 'killed'].every((again) => (spanning[again] as { texts: number }).texts === 10);
process.exit(kept ? 0 : 1);
