import type { LabBrowser } from '../lab-browser.ts';
import type { ExpectedValues } from './expected-values.ts';
import { IMPORTED } from './inspect-notebook.ts';
import { OPEN, type KnownCredentials } from './known-credentials.ts';

/** Describes one browser between its launch and its kill, with the expectations of its profile. */
export interface Round {
  browser: LabBrowser;
  expected: ExpectedValues;
  credentials: KnownCredentials;
  /** The number of the round, which is part of every name. */
  round: number;
  /** Names of the notes in the trash, which is always emptied as a whole. */
  trash: Set<string>;
  /** Names of the notes whose move to the trash a kill may have prevented. */
  maybeInTrash: Set<string>;
}

/** Performs one kind of change without pause until the browser is killed. */
export type Activity = (round: Round) => Promise<never>;

const quote = (text: string) => JSON.stringify(text);

/** Adds a note and stores it as `lab.note`. */
async function add({ browser, expected }: Round, name: string): Promise<void> {
  expected.begin(name, 'v0');
  await browser.run(`lab.note = await lab.notebook.notes.add(${quote(`${name}: v0`)});`);
  expected.end(name, 'v0');
}

const writes: Activity = async (round) => {
  for (let n = 0; ; n++) await add(round, `r${round.round}n${n}`);
};

const edits: Activity = async (round) => {
  const name = `r${round.round}e`;
  await add(round, name);
  for (let n = 1; ; n++) {
    round.expected.begin(name, `v${n}`);
    await round.browser.run(
      `lab.note = await lab.notebook.notes.edit(lab.note, ${quote(`${name}: v${n}`)});`,
    );
    round.expected.end(name, `v${n}`);
  }
};

const drafts: Activity = async ({ browser, expected, round }) => {
  for (let n = 0; ; n++) {
    const [name, value] = [`draft-${round}-${n % 3}`, `v${n}`];
    expected.begin(name, value);
    await browser.run(`await lab.notebook.drafts.save(${quote(name)}, ${quote(value)});`);
    expected.end(name, value);
  }
};

const deletes: Activity = async (round) => {
  for (let n = 0; ; n++) {
    const name = `r${round.round}d${n}`;
    await add(round, name);
    round.maybeInTrash.add(name);
    await round.browser.run('await lab.notebook.notes.moveToTrash(lab.note.id);');
    round.maybeInTrash.delete(name);
    round.trash.add(name);
    for (const deleted of [...round.trash, ...round.maybeInTrash]) round.expected.begin(deleted, undefined);
    await round.browser.run(`await lab.notebook.notes.emptyTrash('all');`);
    for (const deleted of round.trash) round.expected.end(deleted, undefined);
    round.trash.clear();
    round.maybeInTrash.clear();
  }
};

const changesPassphrase: Activity = async (round) => {
  const { browser, credentials } = round;
  if (credentials.passphrase === OPEN) return setsMode(round);
  for (let n = 0; ; n++) {
    const [current, next] = [credentials.passphrase!, `pass ${round.round} ${n}`];
    credentials.begin(next);
    await browser.run(
      `await lab.notebook.vault.credentials.changePassphrase(${quote(current)}, ${quote(next)});`,
    );
    credentials.end(next);
    await add(round, `r${round.round}p${n}`);
  }
};

const setsMode: Activity = async (round) => {
  const { browser, credentials } = round;
  for (let n = 0; ; n++) {
    const current = credentials.passphrase;
    if (current !== OPEN) {
      credentials.code = undefined;
      credentials.begin(OPEN);
      await browser.run(`await lab.notebook.vault.credentials.removePassphrase(${quote(current)});`);
      credentials.end(OPEN);
    }
    const passphrase = `mode ${round.round} ${n}`;
    credentials.begin(passphrase);
    await browser.run(`await lab.notebook.setMode({ mode: 'locked', passphrase: ${quote(passphrase)} });`);
    credentials.end(passphrase);
    await add(round, `r${round.round}m${n}`);
  }
};

const makesCodes: Activity = async (round) => {
  const { browser, credentials } = round;
  if (credentials.passphrase === OPEN) return setsMode(round);
  for (let n = 0; ; n++) {
    credentials.code = undefined;
    credentials.code = await browser.run<string>(
      `return await lab.notebook.vault.credentials.makeRecoveryCode(${quote(credentials.passphrase!)});`,
    );
    await add(round, `r${round.round}c${n}`);
  }
};

const imports: Activity = async ({ browser, expected, round }) => {
  for (let n = 0; ; n++) {
    const name = `import-${round}-${n}`;
    expected.begin(name, 'whole');
    await browser.run(`await lab.notebook.importBackup(lab.notes(${IMPORTED}, ${quote(name)}));`);
    expected.end(name, 'whole');
  }
};

const erases: Activity = async (round) => {
  const { browser, expected, credentials } = round;
  for (let n = 0; ; n++) {
    await add(round, `r${round.round}g${n}`);
    credentials.code = undefined;
    credentials.begin(OPEN);
    expected.beginErasing();
    await browser.run('await lab.notebook.deleteEverything(); await lab.settled();');
    expected.endErasing();
    credentials.end(OPEN);
  }
};

/** Lists the activities during which the browser is killed. */
export const ACTIVITIES = {
  writes,
  edits,
  drafts,
  deletes,
  changesPassphrase,
  setsMode,
  makesCodes,
  imports,
  erases,
} as const satisfies Record<string, Activity>;

/** Names an activity. */
export type ActivityName = keyof typeof ACTIVITIES;
