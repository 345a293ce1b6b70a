/**
 * Types a marker into every field of the built extension in locked mode, with real keys, runs all flows that people use,
 * and looks for the marker, every passphrase, the recovery code and the key in every file of the profile.
 *   node tests/faults/residue-by-hand.ts leveldb      (or sqlite, firefox)
 * The same search has to find what is written unsealed to storage.local, to IndexedDB and into a field of a tab.
 * The single groups of the recovery code are not searched for: four characters occur in any large file by chance.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serveDemo } from '../../demo/serve-demo.ts';
import { chooseDrivenBrowser } from './user/choose-driven-browser.ts';
import { controlsFound, writeControls, tabRecordWritten } from './user/controls.ts';
import { backup } from './user/flows/backup.ts';
import type { Flow } from './user/flows/flow.ts';
import * as keys from './user/flows/keys.ts';
import * as notes from './user/flows/notes.ts';
import * as words from './user/flows/words.ts';
import { SimulatedUser } from './user/simulated-user.ts';
import { newTypedSecrets, searchTexts } from './user/typed-secrets.ts';
import { searchProfile, total, type Hits } from './search-profile.ts';

/** The flows, run in this order in one window. */
const FLOWS: readonly Flow[] = [
  keys.passphraseSet,
  notes.noteWritten,
  notes.noteDeleted,
  notes.quickNote,
  words.reflection,
  words.attempt,
  words.ownWords,
  words.names,
  notes.notesSearched,
  words.exportRequest,
  words.siteAsked,
  keys.codeMade,
  keys.passphraseChanged,
  keys.lockedAndUnlocked,
  keys.unlockedWithCode,
  backup,
  notes.reloaded,
];
const STAGES = ['running', 'hidden', 'closed', 'killed', 'deleted'] as const;

const kind = chooseDrivenBrowser(process.argv[2]);
const folder = await mkdtemp(join(tmpdir(), 'overture-downloads-'));
const profile = await mkdtemp(join(tmpdir(), 'overture-residue-'));
const demo = await serveDemo();
const environment = { downloads: folder, chat: demo.url };
const secrets = newTypedSecrets();
const found: Partial<Record<(typeof STAGES)[number], Hits>> = {};
const done: string[] = [];
let key: Buffer = Buffer.alloc(0);

async function runFlows(user: SimulatedUser, ...flows: readonly Flow[]): Promise<void> {
  for (const flow of flows) {
    await flow.run(user, secrets, environment).catch((cause: unknown) => {
      throw new Error(`Stopped where ${flow.name}`, { cause });
    });
    done.push(flow.name);
    console.error(flow.name);
  }
}

async function searchAfter(stage: (typeof STAGES)[number]): Promise<void> {
  // The browser writes some files a little later.
  await wait(2000);
  found[stage] = await searchProfile(profile, searchTexts(secrets), key);
  console.error(stage, found[stage]);
}

/** Types half a sentence, which no store may have saved yet. */
async function beginNote(user: SimulatedUser): Promise<void> {
  await user.presses('Notes');
  await user.pressesBy('New note', 'All notes');
  await user.writes('Title (optional)', `${secrets.marker} half`);
  await user.writes('Your note', `${secrets.marker} half a sen`);
}

let browser = await kind.launch(profile, folder);
// Also after an error no browser may keep running.
process.once('exit', () => void browser.kill());
let user = new SimulatedUser(browser.driver);
await keys.openPanel(user);
await runFlows(user, ...FLOWS);
await beginNote(user);
const encodedKey = await user.browser.evaluate<string>(
  `return (await (globalThis.browser ?? chrome).storage.session.get('key')).key.key`,
);
key = Buffer.from(encodedKey, 'base64');
await searchAfter('running');

const tabs = await user.browser.ownTabs();
await user.keys('Shift', 'Shift', 'Shift');
await searchAfter('hidden');
const closedByHiding = tabs - (await user.browser.ownTabs());

await browser.quit();
await searchAfter('closed');

browser = await kind.launch(profile, folder);
user = new SimulatedUser(browser.driver).follow(user);
await keys.openPanel(user, secrets.chosenAnew);
await beginNote(user);
const { marker: local, wrong: database, changed: tabRecord } = newTypedSecrets();
const controls = { local, database, tabRecord };
const recorded = await tabRecordWritten(user, tabRecord, profile, kind);
await user.writes('Your note', `tence ${secrets.marker}`);
await browser.kill();
await searchAfter('killed');
const inRecord = await searchProfile(profile, { tabRecord }, key, kind.tabRecord);

browser = await kind.launch(profile, folder);
user = new SimulatedUser(browser.driver).follow(user);
await keys.openPanel(user, secrets.chosenAnew);
await runFlows(user, keys.everythingDeleted);
await browser.quit();
await searchAfter('deleted');

browser = await kind.launch(profile, folder);
const controlled = new SimulatedUser(browser.driver);
await keys.openPanel(controlled);
await writeControls(controlled, controls);
await browser.kill();
const control = controlsFound(
  { ...(await searchProfile(profile, { local, database }, key)), ...inRecord },
  kind,
);
await demo.close();
await Promise.all([profile, folder].map((path) => rm(path, { recursive: true, force: true })));

const { typedInto, leftOut } = user.fields;
const expected = FLOWS.length + 1;
const hits = Object.fromEntries(STAGES.map((stage) => [stage, found[stage]]));
console.log(
  JSON.stringify({
    browser: kind.name,
    flows: done.length,
    of: expected,
    typings: user.typings,
    fields: typedInto.length,
    leftOut,
    closedByHiding,
    keyBytes: key.length,
    recorded,
    ...hits,
    control,
  }),
);
const clean = STAGES.every((stage) => found[stage] && total(found[stage]) === 0);
const complete = done.length === expected && leftOut.length === 0 && key.length === 32;
process.exit(
  clean && complete && closedByHiding > 0 && recorded && Object.values(control).every((count) => count > 0)
    ? 0
    : 1,
);
