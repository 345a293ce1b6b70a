/**
 * Kills a real browser in the middle of what it does, again and again, and counts acknowledged notes that are gone.
 *   node tests/faults/kill.ts leveldb 200 [seed]     (or sqlite, firefox)
 * Build the lab first: npx wxt build -c tests/faults/wxt.faults.config.ts -b chrome (and -b firefox).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseBrowser } from './choose-browser.ts';
import type { LabBrowser } from './lab-browser.ts';
import { seeded } from './seeded.ts';

const kind = chooseBrowser(process.argv[2]);
const count = Number(process.argv[3] ?? 20);
const seed = Number(process.argv[4] ?? Date.now() % 1e6);
const random = seeded(seed);
/** A new profile from time to time, so that opening it does not become the whole test. */
const ROUNDS_A_PROFILE = 15;
const IMPORTED = 700;

const totals = { kills: 0, acknowledged: 0, lost: 0, restored: 0, restoredRecords: 0, partial: 0, stuck: 0 };
const moments: Record<string, number> = {};

/** What must be there after the kill. */
interface Expected {
  notes: Set<string>;
  /** Imports under way: there whole, or not at all. */
  maybe: Set<string>;
  imports: Set<string>;
  /** Any of these opens; empty when no passphrase was ever set. */
  passphrases: string[];
  mayBeOpen: boolean;
}

type Moment = (browser: LabBrowser, expected: Expected, round: number) => Promise<void>;

const writes: Moment = async (browser, expected, round) => {
  for (let n = 0; ; n += 3) {
    const texts = [0, 1, 2].map((more) => `r${round} n${n + more}`);
    await browser.run(`for (const text of ${JSON.stringify(texts)}) await lab.notebook.notes.add(text);`);
    for (const text of texts) expected.notes.add(text);
  }
};

const changesPassphrase: Moment = async (browser, expected, round) => {
  const [current] = expected.passphrases;
  if (current === undefined) return setsMode(browser, expected, round);
  for (let n = 0; ; n++) {
    const next = `pass ${round} ${n}`;
    expected.passphrases = [...new Set([...expected.passphrases, next])];
    await browser.run(
      `await lab.notebook.vault.changePassphrase(${JSON.stringify(expected.passphrases.at(-2))}, ${JSON.stringify(next)});`,
    );
    expected.passphrases = [next];
    const text = `r${round} p${n}`;
    await browser.run(`await lab.notebook.notes.add(${JSON.stringify(text)});`);
    expected.notes.add(text);
  }
};

const setsMode: Moment = async (browser, expected, round) => {
  const [current] = expected.passphrases;
  if (current !== undefined) {
    expected.mayBeOpen = true;
    await browser.run(`await lab.notebook.vault.removePassphrase(${JSON.stringify(current)});`);
    expected.passphrases = [];
  }
  const passphrase = `mode ${round}`;
  expected.passphrases = [passphrase];
  expected.mayBeOpen = true;
  await browser.run(
    `await lab.notebook.setMode({ mode: 'locked', passphrase: ${JSON.stringify(passphrase)} });`,
  );
  expected.mayBeOpen = false;
  await writes(browser, expected, round);
};

const imports: Moment = async (browser, expected, round) => {
  for (let n = 0; ; n++) {
    const prefix = `i${round}x${n}`;
    expected.maybe.add(prefix);
    await browser.run(`await lab.notebook.takeIn(lab.notes(${IMPORTED}, ${JSON.stringify(prefix)}));`);
    expected.maybe.delete(prefix);
    expected.imports.add(prefix);
  }
};

const MOMENTS = { writes, changesPassphrase, setsMode, imports };
const names: (keyof typeof MOMENTS)[] = [
  'writes',
  'writes',
  'writes',
  'changesPassphrase',
  'setsMode',
  'imports',
];

for (let round = 0; round < count;) {
  const profile = await mkdtemp(join(tmpdir(), 'overture-kill-'));
  const expected: Expected = {
    notes: new Set(),
    maybe: new Set(),
    imports: new Set(),
    passphrases: [],
    mayBeOpen: true,
  };
  for (let here = 0; here < ROUNDS_A_PROFILE && round < count; here++, round++) {
    const browser = await kind.launch(profile);
    if (!(await check(browser, expected))) {
      await browser.kill();
      break;
    }
    const name = names[Math.floor(random() * names.length)]!;
    moments[name] = (moments[name] ?? 0) + 1;
    const running = MOMENTS[name](browser, expected, round).catch(() => undefined);
    await wait(60 + random() * 900);
    await browser.kill();
    await Promise.race([running, wait(1000)]);
    totals.kills++;
  }
  const browser = await kind.launch(profile);
  await check(browser, expected);
  await browser.kill();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  console.error(`${kind.name}: ${JSON.stringify(totals)}`);
}
console.log(JSON.stringify({ browser: kind.name, seed, ...totals, moments }));
process.exit(totals.lost + totals.partial + totals.stuck === 0 ? 0 : 1);

/** Opens the notebook again and looks for everything that was acknowledged. @returns whether it opened */
async function check(browser: LabBrowser, expected: Expected): Promise<boolean> {
  let state = await browser.run<{ kind: string; mode?: string }>('return await lab.settled();');
  let opened: string | undefined;
  if (state.kind === 'locked') {
    for (const passphrase of expected.passphrases) {
      const fits = await browser.run<boolean>(
        `return await lab.notebook.vault.unlock(${JSON.stringify(passphrase)}).then(() => true, () => false);`,
      );
      if (fits) opened = passphrase;
      if (fits) break;
    }
    state = await browser.run('return await lab.settled();');
  }
  if (state.kind !== 'open' || (state.mode === 'open' && !expected.mayBeOpen)) {
    totals.stuck++;
    console.error('cannot open', state, expected.passphrases);
    return false;
  }
  expected.passphrases = opened === undefined ? [] : [opened];
  expected.mayBeOpen = opened === undefined;
  const found = new Set(await browser.run<string[]>('return await lab.texts();'));
  const after = await browser.run<{ restoredFromSecondCopy?: { records: number } }>(
    'return await lab.settled();',
  );
  totals.restored += after.restoredFromSecondCopy ? 1 : 0;
  totals.restoredRecords += after.restoredFromSecondCopy?.records ?? 0;
  totals.acknowledged = totals.acknowledged + expected.notes.size;
  for (const text of expected.notes) if (!found.has(text)) lose(text, expected.notes);
  for (const prefix of [...expected.imports, ...expected.maybe]) {
    const arrived = [...found].filter((text) => text.startsWith(`${prefix} `)).length;
    if (arrived === IMPORTED) expected.imports.add(prefix);
    else if (arrived > 0) totals.partial++;
    else if (expected.imports.has(prefix)) lose(prefix, expected.imports);
  }
  expected.maybe.clear();
  return true;
}

function lose(what: string, from: Set<string>): void {
  totals.lost++;
  from.delete(what);
  console.error(`lost: ${what}`);
}
