/**
 * Kills a real browser in the middle of what it does, again and again, and counts what was acknowledged and is gone.
 *   node tests/faults/kill.ts leveldb 200 [seed]     (or sqlite, firefox)
 * Build the lab first: npx wxt build -c tests/faults/wxt.faults.config.ts -b chrome (and -b firefox).
 * Every second profile derives keys quickly, so that kills fall into what is written rather than into Argon2id.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseBrowser } from './choose-browser.ts';
import { Claims } from './kill/claims.ts';
import { look } from './kill/look.ts';
import { MOMENTS, type MomentName, type Round } from './kill/moments.ts';
import { WaysIn } from './kill/ways-in.ts';
import { seeded } from './seeded.ts';

const kind = chooseBrowser(process.argv[2]);
const count = Number(process.argv[3] ?? 20);
const seed = Number(process.argv[4] ?? Date.now() % 1e6);
const random = seeded(seed);
/** A new profile from time to time, so that opening it does not become the whole test. */
const ROUNDS_A_PROFILE = 15;
const LONGEST_WAIT = { quick: 900, real: 2500 };

const totals = {
  kills: 0,
  acknowledged: 0,
  lost: 0,
  stuck: 0,
  alarms: 0,
  broken: 0,
  opensRestored: 0,
  recordsRestored: 0,
  movesTakenBack: 0,
};
const moments: Partial<Record<MomentName, number>> = {};
const deck: MomentName[] = [];
/** Profiles with a fault, which are not used on. */
const toBeLookedAt = new Set<string>();
let lastMoment: MomentName | undefined;

for (let round = 0, profiles = 0; round < count; profiles++) {
  const profile = await mkdtemp(join(tmpdir(), 'overture-kill-'));
  const bins = { bin: new Set<string>(), perhapsInBin: new Set<string>() };
  const kept = { claims: new Claims(), ways: new WaysIn(), ...bins };
  const quick = profiles % 2 === 0;
  const launch = async () => {
    const browser = await kind.launch(profile);
    if (quick) await browser.run('lab.deriveQuickly();');
    return browser;
  };
  for (let here = 0; here < ROUNDS_A_PROFILE && round < count; here++, round++) {
    const browser = await launch();
    if (!(await check({ ...kept, browser, round }))) {
      toBeLookedAt.add(profile);
      await browser.kill();
      break;
    }
    await interrupt({ ...kept, browser, round }, LONGEST_WAIT[quick ? 'quick' : 'real']);
  }
  if (!toBeLookedAt.has(profile)) {
    const browser = await launch();
    if (!(await check({ ...kept, browser, round }))) toBeLookedAt.add(profile);
    await browser.kill();
  }
  totals.acknowledged += kept.claims.acknowledged;
  if (toBeLookedAt.has(profile)) console.error(`kept to be looked at: ${profile}`);
  else await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  console.error(`${kind.name}, ${round} kills: ${JSON.stringify(totals)}`);
}
console.log(JSON.stringify({ browser: kind.name, seed, ...totals, moments }));
process.exit(totals.lost + totals.stuck + totals.alarms + totals.broken === 0 ? 0 : 1);

/** Lets a moment run for a while, and kills the browser in the middle of it. */
async function interrupt(round: Round, longest: number): Promise<void> {
  const name = nextMoment();
  lastMoment = name;
  let killed = false;
  let brokenBy: unknown;
  const running = MOMENTS[name](round).catch((error: unknown) => {
    if (!killed) brokenBy = error;
  });
  await wait(60 + random() * longest);
  killed = true;
  await round.browser.kill();
  await Promise.race([running, wait(1000)]);
  totals.kills++;
  moments[name] = (moments[name] ?? 0) + 1;
  if (brokenBy === undefined) return;
  totals.broken++;
  console.error(`round ${round.round}: ${name} broke off before the kill: ${String(brokenBy)}`);
}

/** Every moment as often as the others, in an order of chance. */
function nextMoment(): MomentName {
  if (deck.length === 0) deck.push(...(Object.keys(MOMENTS) as MomentName[]));
  return deck.splice(Math.floor(random() * deck.length), 1)[0]!;
}

/** Opens the notebook again and compares. @returns whether all was well */
async function check({ browser, claims, ways, round }: Round): Promise<boolean> {
  const closed = await ways.open(browser);
  if (closed !== undefined) {
    totals.stuck++;
    console.error(`before round ${round}, after ${lastMoment}: ${closed}`);
    return false;
  }
  const found = await look(browser);
  const faults = claims.judge(found.values);
  totals.lost += faults.length;
  totals.alarms += found.alarms.length;
  totals.opensRestored += found.restored > 0 ? 1 : 0;
  totals.recordsRestored += found.restored;
  totals.movesTakenBack += found.moveInterrupted ? 1 : 0;
  for (const fault of faults) console.error(`before round ${round}, after ${lastMoment}:`, fault);
  for (const alarm of found.alarms) console.error(`before round ${round}, the notebook says ${alarm}`);
  return faults.length + found.alarms.length === 0;
}
