import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Stored } from '@/lib/notebook/records/records';
import { destroyDatabases, destroyLocal, restartBrowser } from '../empty-world';
import { closePages, page, until } from '../pages';
import type { Model, Real } from './model';

type Command = fc.AsyncCommand<Model, Real>;

const PASSPHRASES = ['correct horse', 'battery staple'] as const;

/** Makes a command of its effect on the model and on the real notebook. */
function command(
  name: string,
  run: (model: Model, real: Real) => Promise<unknown>,
  may = (model: Model) => !model.locked,
): Command {
  return {
    check: (model) => may(model as Model),
    run: async (model, real) => void (await run(model, real)),
    toString: () => name,
  };
}

async function reopen(real: Real): Promise<void> {
  closePages();
  real.pages = [page(), page()];
  for (const each of real.pages) await until(each.state, ({ kind }) => kind !== 'opening');
}

const allOpen = async (real: Real) => {
  for (const each of real.pages) await until(each.state, ({ kind }) => kind === 'open');
};

const which = fc.constantFrom(0 as const, 1 as const);
const text = fc.string({ minLength: 1, maxLength: 20 });
const pick = <T>(known: T[], at: number): T | undefined => known[at % known.length];

const notes: fc.Arbitrary<Command>[] = [
  fc.tuple(which, text).map(([at, words]) =>
    command(`page ${at} adds ${words}`, async (model, real) => {
      const note = await real.pages[at].notes.add(words);
      real.notes.push(note);
      model.notes.set(note.id, { words, binned: false });
    }),
  ),
  fc.tuple(which, fc.nat(), text).map(([at, n, words]) =>
    command(`page ${at} openerDrafts #${n} to ${words}`, async (model, real) => {
      const base = pick(real.notes, n);
      if (!base) return;
      const kept = await real.pages[at].notes.edit(base, words);
      if (kept.id === base.id) {
        real.notes[n % real.notes.length] = kept;
        model.notes.get(base.id)!.words = words;
      } else {
        // Changed or gone meanwhile: the words live in a note of their own and the other version stays.
        real.notes.push(kept);
        model.notes.set(kept.id, { words, binned: false });
      }
    }),
  ),
  fc.tuple(which, fc.string({ minLength: 1, maxLength: 3 }), fc.nat({ max: 3 })).map(([at, words, n]) =>
    command(`page ${at} imports a backup with ${words} as import-${n}`, async (model, real) => {
      const id = `import-${n}`;
      const content = { kind: 'note' as const, text: words, createdAt: n, updatedAt: n };
      const before = model.notes.get(id);
      const incoming: Stored[] = [{ id, revision: 1, content }];
      const { differs } = await real.pages[at].importBackup(incoming);
      if (!before) model.notes.set(id, { words, binned: false });
      // Two histories: whichever of them becomes the conflict copy, what was here is still there.
      for (const { id: keptId, content: kept } of differs)
        if (kept.kind === 'note') model.notes.set(keptId, { words: kept.text, binned: false });
      if (before) expect([...model.notes.values()].map((note) => note.words)).toContain(before.words);
    }),
  ),
];

const bins = (['notes', 'attempts'] as const).flatMap((collection): fc.Arbitrary<Command>[] => [
  fc.tuple(which, fc.nat()).map(([at, n]) =>
    command(`page ${at} bins #${n} of the ${collection}`, async (model, real) => {
      const base = pick<Stored>(real[collection], n);
      if (!base) return;
      await real.pages[at][collection].moveToTrash(base.id);
      const known = model[collection].get(base.id);
      if (known) known.binned = true;
    }),
  ),
  fc.tuple(which, fc.nat()).map(([at, n]) =>
    command(`page ${at} restores #${n} of the ${collection}`, async (model, real) => {
      const base = pick<Stored>(real[collection], n);
      if (!base) return;
      await real.pages[at][collection].restore(base.id);
      const known = model[collection].get(base.id);
      if (known) known.binned = false;
    }),
  ),
  which.map((at) =>
    command(`page ${at} empties the trash of the ${collection}`, async (model, real) => {
      // What a page has not heard of yet is not what its person wants gone.
      const seen = (await real.pages[at].everything()).filter(
        ({ content }) => 'binnedAt' in content && content.binnedAt !== undefined,
      );
      const ids = seen.map(({ id }) => id).filter((id) => model[collection].get(id)?.binned);
      await real.pages[at][collection].emptyTrash(ids);
      for (const id of ids) model[collection].delete(id);
    }),
  ),
]);

const others: fc.Arbitrary<Command>[] = [
  fc.tuple(which, text).map(([at, words]) =>
    command(`page ${at} tries ${words}`, async (model, real) => {
      const attempt = await real.pages[at].attempts.add({ words });
      real.attempts.push(attempt);
      model.attempts.set(attempt.id, { words, binned: false });
    }),
  ),
  fc.tuple(which, text).map(([at, words]) =>
    command(`page ${at} writes an opener: ${words}`, async (model, real) => {
      const { id } = await real.pages[at].ownOpeners.add({ text: words, stage: 'understand' });
      model.ownOpeners.set(id, words);
    }),
  ),
  fc.tuple(which, fc.nat(), text).map(([at, n, words]) =>
    command(`page ${at} changes its opener #${n} to ${words}`, async (model, real) => {
      const id = pick([...model.ownOpeners.keys()], n);
      if (id === undefined) return;
      await real.pages[at].ownOpeners.change(id, { text: words });
      model.ownOpeners.set(id, words);
    }),
  ),
  fc.tuple(which, fc.nat()).map(([at, n]) =>
    command(`page ${at} removes its opener #${n}`, async (model, real) => {
      const id = pick([...model.ownOpeners.keys()], n);
      if (id === undefined) return;
      await real.pages[at].ownOpeners.remove(id);
      model.ownOpeners.delete(id);
    }),
  ),
  ...(['favourites', 'ticks'] as const).map((collection) =>
    fc.tuple(which, fc.constantFrom('a', 'b', 'c'), fc.boolean()).map(([at, name, on]) =>
      command(`page ${at} sets ${name} of the ${collection}: ${on}`, async (model, real) => {
        await real.pages[at][collection].set(name, on);
        if (on) model[collection].add(name);
        else model[collection].delete(name);
      }),
    ),
  ),
  fc.tuple(which, fc.constantFrom('', 'Sam', 'Alex')).map(([at, partnerName]) =>
    command(`page ${at} calls the partner ${partnerName}`, async (model, real) => {
      await real.pages[at].profile.set({ partnerName });
      model.partner = partnerName || undefined;
    }),
  ),
  fc.tuple(which, fc.constantFrom('x', 'y'), fc.string({ maxLength: 5 })).map(([at, field, words]) =>
    command(`page ${at} drafts ${field}: ${words}`, async (model, real) => {
      await real.pages[at].drafts.save(field, words);
      if (words === '') model.drafts.delete(field);
      else model.drafts.set(field, words);
    }),
  ),
  fc.tuple(which, fc.constantFrom('q1', 'q2'), text).map(([at, question, line]) =>
    command(`page ${at} answers ${question}`, async (model, real) => {
      real.run ||= (await real.pages[at].reflections.begin('steps')).id;
      await real.pages[at].reflections.answer(real.run, question, { line });
      model.answers.set(question, line);
    }),
  ),
];

const keys: fc.Arbitrary<Command>[] = [
  fc.constantFrom('nothing', 'IndexedDB', 'storage.local').map((lost) =>
    command(
      `the browser restarts without ${lost}`,
      async (model, real) => {
        closePages();
        await restartBrowser();
        if (lost === 'IndexedDB') destroyDatabases();
        if (lost === 'storage.local') await destroyLocal();
        await reopen(real);
        model.locked = model.passphrase !== undefined;
        if (lost !== 'nothing' && model.locked) model.lostWhileLocked = lost;
      },
      // A lost store is made good once somebody unlocks; if the other one goes before that, no copy is left anywhere.
      ({ lostWhileLocked }) =>
        lost === 'nothing' || lostWhileLocked === undefined || lostWhileLocked === lost,
    ),
  ),
  fc.constantFrom(...PASSPHRASES).map((passphrase) =>
    command(`the passphrase is ${passphrase}`, async (model, real) => {
      if (model.passphrase === undefined) await real.pages[0].setMode({ mode: 'locked', passphrase });
      else await real.pages[1].vault.credentials.changePassphrase(model.passphrase, passphrase);
      model.passphrase = passphrase;
    }),
  ),
  fc.constant(
    command('the passphrase is removed', async (model, real) => {
      if (model.passphrase === undefined) return;
      await real.pages[1].vault.credentials.removePassphrase(model.passphrase);
      model.passphrase = undefined;
    }),
  ),
  which.map((at) =>
    command(`page ${at} locks`, async (model, real) => {
      await real.pages[at].vault.lock();
      if (model.passphrase === undefined) return;
      for (const each of real.pages) await until(each.state, ({ kind }) => kind === 'locked');
      for (const each of real.pages) await each.settled();
      model.locked = true;
    }),
  ),
  fc.constant(
    command(
      'it is unlocked',
      async (model, real) => {
        await real.pages[0].vault.unlock(model.passphrase!);
        await allOpen(real);
        model.locked = false;
        model.lostWhileLocked = undefined;
      },
      (model) => model.locked,
    ),
  ),
  which.map((at) =>
    command(
      `page ${at} deletes everything`,
      async (model, real) => {
        await real.pages[at].deleteEverything();
        await until(real.pages[1 - at]!.erasures, (count) => count > 0);
        await reopen(real);
        Object.assign(real, { notes: [], attempts: [], run: '' });
        model.erase();
      },
      () => true,
    ),
  ),
];

/** Generates every command for two pages of a notebook, and every fault of the browser. */
export const commands = [...notes, ...bins, ...others, ...keys];
