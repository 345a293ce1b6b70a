/**
 * Destroys one store of a real browser's profile while it is closed, and checks that everything is restored.
 *   node tests/faults/destroy.ts leveldb 50     (or sqlite, firefox): so often for each store
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseBrowser } from './choose-browser.ts';

const kind = chooseBrowser(process.argv[2]);
const count = Number(process.argv[3] ?? 2);
const totals = { destroyed: { database: 0, local: 0 }, restoresReported: 0, notes: 0, missing: 0 };

const profile = await mkdtemp(join(tmpdir(), 'overture-destroy-'));
const expected: string[] = [];
for (let round = 0; round <= count * 2; round++) {
  const browser = await kind.launch(profile);
  const found = new Set(await browser.run<string[]>('return await lab.texts();'));
  const state = await browser.run<{ restoredFromOtherStore?: unknown }>('return await lab.settled();');
  if (round > 0 && state.restoredFromOtherStore) totals.restoresReported++;
  for (const text of expected) {
    totals.notes++;
    if (!found.has(text)) totals.missing++;
  }
  const text = `round ${round}`;
  await browser.run(
    `await lab.notebook.notes.add(${JSON.stringify(text)}); await lab.notebook.favourites.set(${JSON.stringify(text)}, true);`,
  );
  expected.push(text);
  await browser.quit();
  const store = round % 2 ? 'local' : 'database';
  const folders = (await kind.folders(profile))[store];
  if (folders.length === 0) throw new Error(`Nothing to destroy: ${store}`);
  for (const folder of folders) await rm(folder, { recursive: true });
  totals.destroyed[store]++;
}
await rm(profile, { recursive: true, force: true });
console.log(JSON.stringify({ browser: kind.name, ...totals }));
// The last destruction is not checked.
process.exit(totals.missing === 0 && totals.restoresReported === count * 2 ? 0 : 1);
