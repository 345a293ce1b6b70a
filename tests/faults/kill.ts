/**
 * Kills a real browser in the middle of an activity, again and again, and counts the acknowledged writes that were lost.
 *   node tests/faults/kill.ts leveldb 200 [seed]     (or sqlite, firefox)
 * Build the lab first: npx wxt build -c tests/faults/wxt.faults.config.ts -b chrome (and -b firefox).
 * Every second profile derives keys quickly, so that kills fall into what is written rather than into Argon2id.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseBrowser } from './choose-browser.ts';
import { ExpectedValues } from './kill/expected-values.ts';
import { inspectNotebook } from './kill/inspect-notebook.ts';
import { ACTIVITIES, type ActivityName, type Round } from './kill/activities.ts';
import { KnownCredentials } from './kill/known-credentials.ts';
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
  rotationsRolledBack: 0,
};
const kills: Partial<Record<ActivityName, number>> = {};
const queue: ActivityName[] = [];
/** Profiles with a fault, which are not used again and not deleted. */
const faultyProfiles = new Set<string>();
let lastActivity: ActivityName | undefined;

for (let round = 0, profiles = 0; round < count; profiles++) {
  const profile = await mkdtemp(join(tmpdir(), 'overture-kill-'));
  const expectations = {
    expected: new ExpectedValues(),
    credentials: new KnownCredentials(),
    trash: new Set<string>(),
    maybeInTrash: new Set<string>(),
  };
  const quick = profiles % 2 === 0;
  const launch = async () => {
    const browser = await kind.launch(profile);
    if (quick) await browser.run('lab.deriveQuickly();');
    return browser;
  };
  for (let here = 0; here < ROUNDS_A_PROFILE && round < count; here++, round++) {
    const browser = await launch();
    if (!(await check({ ...expectations, browser, round }))) {
      faultyProfiles.add(profile);
      await browser.kill();
      break;
    }
    await interrupt({ ...expectations, browser, round }, LONGEST_WAIT[quick ? 'quick' : 'real']);
  }
  if (!faultyProfiles.has(profile)) {
    const browser = await launch();
    if (!(await check({ ...expectations, browser, round }))) faultyProfiles.add(profile);
    await browser.kill();
  }
  totals.acknowledged += expectations.expected.acknowledged;
  if (faultyProfiles.has(profile)) console.error(`not deleted, since it has a fault: ${profile}`);
  else await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  console.error(`${kind.name}, ${round} kills: ${JSON.stringify(totals)}`);
}
console.log(JSON.stringify({ browser: kind.name, seed, ...totals, killsByActivity: kills }));
process.exit(totals.lost + totals.stuck + totals.alarms + totals.broken === 0 ? 0 : 1);

/** Starts an activity and kills the browser in the middle of it, after 60 ms and at most `longest` ms more. */
async function interrupt(round: Round, longest: number): Promise<void> {
  const name = nextActivity();
  lastActivity = name;
  let killed = false;
  let brokenBy: unknown;
  const running = ACTIVITIES[name](round).catch((error: unknown) => {
    if (!killed) brokenBy = error;
  });
  await wait(60 + random() * longest);
  killed = true;
  await round.browser.kill();
  await Promise.race([running, wait(1000)]);
  totals.kills++;
  kills[name] = (kills[name] ?? 0) + 1;
  if (brokenBy === undefined) return;
  totals.broken++;
  console.error(`round ${round.round}: ${name} broke off before the kill: ${String(brokenBy)}`);
}

/** Returns the activities in random order, each as often as the others. */
function nextActivity(): ActivityName {
  if (queue.length === 0) queue.push(...(Object.keys(ACTIVITIES) as ActivityName[]));
  return queue.splice(Math.floor(random() * queue.length), 1)[0]!;
}

/** Opens the notebook again and compares it with what is expected. @returns whether there was no fault */
async function check({ browser, expected, credentials, round }: Round): Promise<boolean> {
  const lockFault = await credentials.open(browser);
  if (lockFault !== undefined) {
    totals.stuck++;
    console.error(`before round ${round}, after ${lastActivity}: ${lockFault}`);
    return false;
  }
  const found = await inspectNotebook(browser);
  const faults = expected.compare(found.values);
  totals.lost += faults.length;
  totals.alarms += found.alarms.length;
  totals.opensRestored += found.restored > 0 ? 1 : 0;
  totals.recordsRestored += found.restored;
  totals.rotationsRolledBack += found.rotationInterrupted ? 1 : 0;
  for (const fault of faults) console.error(`before round ${round}, after ${lastActivity}:`, fault);
  for (const alarm of found.alarms) console.error(`before round ${round}, the notebook says ${alarm}`);
  return faults.length + found.alarms.length === 0;
}
