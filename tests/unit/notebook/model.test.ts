import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Note, Stored } from '@/lib/notebook/records';
import { destroyDatabases, destroyLocal, emptyWorld, restartBrowser } from './empty-world';
import { closePages, page, until } from './pages';

/** What a notebook should hold, in the plainest way one can say it. */
interface Model {
  notes: Map<string, { text: string; binned: boolean }>;
  favourites: Set<string>;
  drafts: Map<string, string>;
  answers: Map<string, string>;
  locked: boolean;
  hasPassphrase: boolean;
  /** The store that was lost and that nobody has unlocked the notebook since to make good. */
  lostWhileLocked: string | undefined;
}
interface Real {
  pages: [Notebook, Notebook];
  known: Stored<Note>[];
  sitting: string;
}
type Command = fc.AsyncCommand<Model, Real>;

const PASSPHRASE = 'correct horse';

/** A command from what it does to the model and to the real notebook. */
function command(
  name: string,
  run: (model: Model, real: Real) => Promise<unknown>,
  may = (model: Model) => !model.locked,
) {
  return {
    check: (model: Readonly<Model>) => may(model),
    run: async (m: Model, r: Real) => void (await run(m, r)),
    toString: () => name,
  };
}

async function reopen(real: Real): Promise<void> {
  closePages();
  real.pages = [page(), page()];
  for (const each of real.pages) await until(each.state, ({ kind }) => kind !== 'opening');
}

const which = fc.constantFrom(0 as const, 1 as const);
const text = fc.string({ minLength: 1, maxLength: 20 });
const pick = (real: Real, at: number) => real.known[at % real.known.length];

const commands: fc.Arbitrary<Command>[] = [
  fc.tuple(which, text).map(([at, words]) =>
    command(`page ${at} adds ${words}`, async (model, real) => {
      const note = await real.pages[at].notes.add(words);
      real.known.push(note);
      model.notes.set(note.id, { text: words, binned: false });
    }),
  ),
  fc.tuple(which, fc.nat(), text).map(([at, n, words]) =>
    command(`page ${at} edits #${n} to ${words}`, async (model, real) => {
      const base = pick(real, n);
      if (!base) return;
      const kept = await real.pages[at].notes.edit(base, words);
      const known = model.notes.get(base.id);
      if (kept.id === base.id) {
        real.known[n % real.known.length] = kept;
        known!.text = words;
      } else {
        // Changed or gone meanwhile: the words live in a note of their own and the other version stays.
        real.known.push(kept);
        model.notes.set(kept.id, { text: words, binned: false });
      }
    }),
  ),
  fc.tuple(which, fc.nat()).map(([at, n]) =>
    command(`page ${at} bins #${n}`, async (model, real) => {
      const base = pick(real, n);
      if (!base) return;
      await real.pages[at].notes.putInBin(base.id);
      const known = model.notes.get(base.id);
      if (known) known.binned = true;
    }),
  ),
  fc.tuple(which, fc.nat()).map(([at, n]) =>
    command(`page ${at} restores #${n}`, async (model, real) => {
      const base = pick(real, n);
      if (!base) return;
      await real.pages[at].notes.takeOut(base.id);
      const known = model.notes.get(base.id);
      if (known) known.binned = false;
    }),
  ),
  which.map((at) =>
    command(`page ${at} empties the bin`, async (model, real) => {
      await real.pages[at].notes.emptyBin('all');
      for (const [id, { binned }] of model.notes) if (binned) model.notes.delete(id);
    }),
  ),
  fc.tuple(which, fc.constantFrom('a', 'b', 'c'), fc.boolean()).map(([at, opener, star]) =>
    command(`page ${at} stars ${opener}: ${star}`, async (model, real) => {
      await real.pages[at].favourites.set(opener, star);
      if (star) model.favourites.add(opener);
      else model.favourites.delete(opener);
    }),
  ),
  fc.tuple(which, fc.constantFrom('x', 'y'), fc.string({ maxLength: 5 })).map(([at, field, words]) =>
    command(`page ${at} drafts ${field}: ${words}`, async (model, real) => {
      await real.pages[at].drafts.keep(field, words);
      if (words === '') model.drafts.delete(field);
      else model.drafts.set(field, words);
    }),
  ),
  fc.tuple(which, fc.constantFrom('q1', 'q2'), text).map(([at, question, line]) =>
    command(`page ${at} answers ${question}`, async (model, real) => {
      real.sitting ||= (await real.pages[at].reflections.begin('steps')).id;
      await real.pages[at].reflections.answer(real.sitting, question, { line });
      model.answers.set(question, line);
    }),
  ),
  fc.constantFrom('nothing', 'IndexedDB', 'storage.local').map((lost) =>
    command(
      `the browser restarts without ${lost}`,
      async (model, real) => {
        closePages();
        await restartBrowser();
        if (lost === 'IndexedDB') destroyDatabases();
        if (lost === 'storage.local') await destroyLocal();
        await reopen(real);
        model.locked = model.hasPassphrase;
        if (lost !== 'nothing' && model.locked) model.lostWhileLocked = lost;
      },
      // A lost store is made good once somebody unlocks; if the other one goes before that, no copy is left anywhere.
      ({ lostWhileLocked }) =>
        lost === 'nothing' || lostWhileLocked === undefined || lostWhileLocked === lost,
    ),
  ),
  fc.constant(
    command('a passphrase is set', async (model, real) => {
      if (model.hasPassphrase) return;
      await real.pages[0].setMode({ mode: 'locked', passphrase: PASSPHRASE });
      model.hasPassphrase = true;
    }),
  ),
  fc.constant(
    command('the passphrase is removed', async (model, real) => {
      if (!model.hasPassphrase) return;
      await real.pages[1].vault.removePassphrase(PASSPHRASE);
      model.hasPassphrase = false;
    }),
  ),
  fc.constant(
    command(
      'it is unlocked',
      async (model, real) => {
        await real.pages[0].vault.unlock(PASSPHRASE);
        for (const each of real.pages) await until(each.state, ({ kind }) => kind === 'open');
        model.locked = false;
        model.lostWhileLocked = undefined;
      },
      (model) => model.locked,
    ),
  ),
];

async function expectSame(model: Model, notebook: Notebook): Promise<void> {
  const all = await notebook.everything();
  const notes = all.flatMap(({ id, content }) =>
    content.kind === 'note'
      ? [[id, { text: content.text, binned: content.binnedAt !== undefined }] as const]
      : [],
  );
  expect(new Map(notes)).toEqual(model.notes);
  expect(new Set(notebook.notes.current!.map(({ id }) => id))).toEqual(
    new Set([...model.notes].filter(([, { binned }]) => !binned).map(([id]) => id)),
  );
  expect(notebook.favourites.current).toEqual(model.favourites);
  expect(new Map([...notebook.drafts.current!].map(([field, draft]) => [field, draft.text]))).toEqual(
    model.drafts,
  );
  const answers = notebook.reflections.current!.flatMap(({ content }) => Object.entries(content.answers));
  expect(new Map(answers.map(([question, { line }]) => [question, line]))).toEqual(model.answers);
}

/** `OVERTURE_MODEL_RUNS=1000 npx vitest run model` for a long run. */
const RUNS = Number(process.env.OVERTURE_MODEL_RUNS ?? 25);

it(
  'the notebook of two pages does what a plain map would, through restarts, lost stores and passphrases',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (given) => {
        closePages();
        await emptyWorld();
        const model: Model = {
          notes: new Map(),
          favourites: new Set(),
          drafts: new Map(),
          answers: new Map(),
          locked: false,
          hasPassphrase: false,
          lostWhileLocked: undefined,
        };
        const real: Real = { pages: [page(), page()], known: [], sitting: '' };
        await fc.asyncModelRun(() => ({ model, real }), given);
        if (model.locked) await real.pages[0].vault.unlock(PASSPHRASE);
        // Both pages as they are, and one that has just been opened.
        await expect.poll(() => expectSame(model, real.pages[0]).then(() => true)).toBe(true);
        await expect.poll(() => expectSame(model, real.pages[1]).then(() => true)).toBe(true);
        await expectSame(model, page());
      }),
      { numRuns: RUNS },
    );
    closePages();
  },
  RUNS * 3000 + 20_000,
);
