import type { LabBrowser } from '../lab-browser.ts';
import type { Claims } from './claims.ts';
import { IMPORTED } from './look.ts';
import { OPEN, type WaysIn } from './ways-in.ts';

/** One browser between its launch and its kill. */
export interface Round {
  browser: LabBrowser;
  claims: Claims;
  ways: WaysIn;
  /** Its number, which goes into every name. */
  round: number;
  /** Names of notes in the bin, which is always emptied as a whole. */
  bin: Set<string>;
  /** Names of notes that a kill may have kept out of it. */
  perhapsInBin: Set<string>;
}

/** What a person does without pause until the browser is killed. */
export type Moment = (round: Round) => Promise<never>;

const quote = (text: string) => JSON.stringify(text);

/** Writes a note; `lab.note` is it afterwards. */
async function add({ browser, claims }: Round, name: string): Promise<void> {
  claims.begin(name, 'v0');
  await browser.run(`lab.note = await lab.notebook.notes.add(${quote(`${name}: v0`)});`);
  claims.end(name, 'v0');
}

const writes: Moment = async (round) => {
  for (let n = 0; ; n++) await add(round, `r${round.round}n${n}`);
};

const edits: Moment = async (round) => {
  const name = `r${round.round}e`;
  await add(round, name);
  for (let n = 1; ; n++) {
    round.claims.begin(name, `v${n}`);
    await round.browser.run(
      `lab.note = await lab.notebook.notes.edit(lab.note, ${quote(`${name}: v${n}`)});`,
    );
    round.claims.end(name, `v${n}`);
  }
};

const drafts: Moment = async ({ browser, claims, round }) => {
  for (let n = 0; ; n++) {
    const [name, value] = [`draft-${round}-${n % 3}`, `v${n}`];
    claims.begin(name, value);
    await browser.run(`await lab.notebook.drafts.keep(${quote(name)}, ${quote(value)});`);
    claims.end(name, value);
  }
};

const deletes: Moment = async (round) => {
  for (let n = 0; ; n++) {
    const name = `r${round.round}d${n}`;
    await add(round, name);
    round.perhapsInBin.add(name);
    await round.browser.run('await lab.notebook.notes.moveToTrash(lab.note.id);');
    round.perhapsInBin.delete(name);
    round.bin.add(name);
    for (const binned of [...round.bin, ...round.perhapsInBin]) round.claims.begin(binned, undefined);
    await round.browser.run(`await lab.notebook.notes.emptyTrash('all');`);
    for (const binned of round.bin) round.claims.end(binned, undefined);
    round.bin.clear();
    round.perhapsInBin.clear();
  }
};

const changesPassphrase: Moment = async (round) => {
  const { browser, ways } = round;
  if (ways.passphrase === OPEN) return setsMode(round);
  for (let n = 0; ; n++) {
    const [current, next] = [ways.passphrase!, `pass ${round.round} ${n}`];
    ways.begin(next);
    await browser.run(
      `await lab.notebook.vault.secrets.changePassphrase(${quote(current)}, ${quote(next)});`,
    );
    ways.end(next);
    await add(round, `r${round.round}p${n}`);
  }
};

const setsMode: Moment = async (round) => {
  const { browser, ways } = round;
  for (let n = 0; ; n++) {
    const current = ways.passphrase;
    if (current !== OPEN) {
      ways.code = undefined;
      ways.begin(OPEN);
      await browser.run(`await lab.notebook.vault.secrets.removePassphrase(${quote(current)});`);
      ways.end(OPEN);
    }
    const passphrase = `mode ${round.round} ${n}`;
    ways.begin(passphrase);
    await browser.run(`await lab.notebook.setMode({ mode: 'locked', passphrase: ${quote(passphrase)} });`);
    ways.end(passphrase);
    await add(round, `r${round.round}m${n}`);
  }
};

const makesCodes: Moment = async (round) => {
  const { browser, ways } = round;
  if (ways.passphrase === OPEN) return setsMode(round);
  for (let n = 0; ; n++) {
    ways.code = undefined;
    ways.code = await browser.run<string>(
      `return await lab.notebook.vault.secrets.makeRecoveryCode(${quote(ways.passphrase!)});`,
    );
    await add(round, `r${round.round}c${n}`);
  }
};

const imports: Moment = async ({ browser, claims, round }) => {
  for (let n = 0; ; n++) {
    const name = `import-${round}-${n}`;
    claims.begin(name, 'whole');
    await browser.run(`await lab.notebook.importBackup(lab.notes(${IMPORTED}, ${quote(name)}));`);
    claims.end(name, 'whole');
  }
};

const erases: Moment = async (round) => {
  const { browser, claims, ways } = round;
  for (let n = 0; ; n++) {
    await add(round, `r${round.round}g${n}`);
    ways.code = undefined;
    ways.begin(OPEN);
    claims.beginErasing();
    await browser.run('await lab.notebook.deleteEverything(); await lab.settled();');
    claims.endErasing();
    ways.end(OPEN);
  }
};

export const MOMENTS = {
  writes,
  edits,
  drafts,
  deletes,
  changesPassphrase,
  setsMode,
  makesCodes,
  imports,
  erases,
} as const satisfies Record<string, Moment>;

export type MomentName = keyof typeof MOMENTS;
