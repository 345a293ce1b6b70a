/**
 * Types a marker into every field of the built extension in locked mode, with real keys, goes through all that people do
 * with it, and looks for the marker, every passphrase, the recovery code and the key in every file of the profile.
 *   node tests/faults/residue-by-hand.ts leveldb      (or sqlite, firefox)
 * The same search has to find what is written unsealed to storage.local, to IndexedDB and into a field of a tab.
 * Not looked for: the single groups of the recovery code, whose four letters stand in any large file by chance.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serveDemo } from '../../demo/serve-demo.ts';
import { chooseHand } from './hand/choose-hand.ts';
import { controlsFound, writeControls, writtenDown } from './hand/controls.ts';
import { backup } from './hand/flows/backup.ts';
import type { Flow } from './hand/flows/flow.ts';
import * as keys from './hand/flows/keys.ts';
import * as notes from './hand/flows/notes.ts';
import * as words from './hand/flows/words.ts';
import { Hand } from './hand/hand.ts';
import { newSecrets, toLookFor } from './hand/secrets.ts';
import { searchProfile, total, type Hits } from './search-profile.ts';

/** In this order, in one window. */
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

const kind = chooseHand(process.argv[2]);
const folder = await mkdtemp(join(tmpdir(), 'overture-downloads-'));
const profile = await mkdtemp(join(tmpdir(), 'overture-residue-'));
const demo = await serveDemo();
const place = { downloads: folder, chat: demo.url };
const secrets = newSecrets();
const found: Partial<Record<(typeof STAGES)[number], Hits>> = {};
const done: string[] = [];
let key: Buffer = Buffer.alloc(0);

async function goThrough(hand: Hand, ...flows: readonly Flow[]): Promise<void> {
  for (const flow of flows) {
    await flow.run(hand, secrets, place).catch((cause: unknown) => {
      throw new Error(`Stopped where ${flow.name}`, { cause });
    });
    done.push(flow.name);
    console.error(flow.name);
  }
}

async function lookAfter(stage: (typeof STAGES)[number]): Promise<void> {
  // Until the browser has written what it writes a little later.
  await wait(2000);
  found[stage] = await searchProfile(profile, toLookFor(secrets), key);
  console.error(stage, found[stage]);
}

/** Half a sentence that no store may have taken yet. */
async function beginNote(hand: Hand): Promise<void> {
  await hand.presses('Notes');
  await hand.pressesBy('New note', 'All notes');
  await hand.writes('Title, if you like', `${secrets.marker} half`);
  await hand.writes('Your note', `${secrets.marker} half a sen`);
}

let browser = await kind.launch(profile, folder);
// Whatever goes wrong, no browser stays behind.
process.once('exit', () => void browser.kill());
let hand = new Hand(browser.driver);
await keys.openPanel(hand);
await goThrough(hand, ...FLOWS);
await beginNote(hand);
const kept = await hand.browser.look<string>(
  `return (await (globalThis.browser ?? chrome).storage.session.get('key')).key.key`,
);
key = Buffer.from(kept, 'base64');
await lookAfter('running');

const tabs = await hand.browser.ownTabs();
await hand.keys('Shift', 'Shift', 'Shift');
await lookAfter('hidden');
const closedByHiding = tabs - (await hand.browser.ownTabs());

await browser.quit();
await lookAfter('closed');

browser = await kind.launch(profile, folder);
hand = new Hand(browser.driver).follow(hand);
await keys.openPanel(hand, secrets.chosenAnew);
await beginNote(hand);
const { marker: local, wrong: database, changed: tabRecord } = newSecrets();
const controls = { local, database, tabRecord };
const recorded = await writtenDown(hand, tabRecord, profile, kind);
await hand.writes('Your note', `tence ${secrets.marker}`);
await browser.kill();
await lookAfter('killed');
const inRecord = await searchProfile(profile, { tabRecord }, key, kind.tabRecord);

browser = await kind.launch(profile, folder);
hand = new Hand(browser.driver).follow(hand);
await keys.openPanel(hand, secrets.chosenAnew);
await goThrough(hand, keys.everythingDeleted);
await browser.quit();
await lookAfter('deleted');

browser = await kind.launch(profile, folder);
const controlled = new Hand(browser.driver);
await keys.openPanel(controlled);
await writeControls(controlled, controls);
await browser.kill();
const control = controlsFound(
  { ...(await searchProfile(profile, { local, database }, key)), ...inRecord },
  kind,
);
await demo.close();
await Promise.all([profile, folder].map((path) => rm(path, { recursive: true, force: true })));

const { typedInto, leftOut } = hand.fields;
const expected = FLOWS.length + 1;
const hits = Object.fromEntries(STAGES.map((stage) => [stage, found[stage]]));
console.log(
  JSON.stringify({
    browser: kind.name,
    flows: done.length,
    of: expected,
    typings: hand.typings,
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
