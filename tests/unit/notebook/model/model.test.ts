import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyWorld } from '../empty-world';
import { closePages, page } from '../pages';
import { commands } from './commands';
import { expectSame, Model, type Real } from './model';
import { howOften } from '../../how-often';

const RUNS = howOften(15, 1000);

it(
  'the notebook of two pages does what a plain map would, through restarts, lost stores and passphrases',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 30 }), async (given) => {
        closePages();
        await emptyWorld();
        const model = new Model();
        const real: Real = { pages: [page(), page()], notes: [], attempts: [], run: '' };
        await fc.asyncModelRun(() => ({ model, real }), given);
        if (model.locked) await real.pages[0].vault.unlock(model.passphrase!);
        // Both pages as they are, and one that has just been opened.
        await expect.poll(() => expectSame(model, real.pages[0]).then(() => true)).toBe(true);
        await expect.poll(() => expectSame(model, real.pages[1]).then(() => true)).toBe(true);
        await expectSame(model, page());
      }),
      { numRuns: RUNS },
    );
    closePages();
  },
  RUNS * 3000 + 300_000,
);
