/**
 * How the notebook's costs grow with its size, in a real Chromium: ratios, because times belong to one machine.
 *   node bench/growth.ts [100 10000 100000]
 * Build the lab first: npx wxt build -c tests/faults/wxt.faults.config.ts -b chrome
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLab } from '../tests/faults/chromium-lab.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100, 10_000, 100_000);
const LENGTH = 600;
const PASSPHRASE = 'bench';

/** Medians in milliseconds. */
interface Costs {
  /** From a new page to favourites and drafts, which is what the popup needs. */
  open: number;
  /** From asking for the notes to having them in order. */
  list: number;
  save: number;
  edit: number;
  star: number;
  /** From the passphrase to the notes in order. */
  unlock: number;
}

const results: { size: number; costs: Costs }[] = [];
for (const size of sizes) {
  const profile = await mkdtemp(join(tmpdir(), 'overture-bench-'));
  const kind = chromiumLab('leveldb');
  let browser = await kind.launch(profile);
  await browser.run(`
    for (let done = 0; done < ${size}; done += 5000)
      await lab.notebook.importBackup(lab.notes(Math.min(5000, ${size} - done), 'b' + done, ${LENGTH}));`);
  await browser.run(`await lab.notebook.setMode({ mode: 'locked', passphrase: '${PASSPHRASE}' });`);
  await browser.quit();
  browser = await kind.launch(profile);
  const costs = await browser.run<Costs>(`
    const { notebook, Notebook } = lab;
    const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
    const time = async (task) => { const began = performance.now(); await task(); return performance.now() - began; };
    const times = async (count, task) => {
      const all = [];
      for (let n = 0; n < count; n++) all.push(await time(() => task(n)));
      return median(all);
    };
    const unlock = await time(async () => { await notebook.vault.unlock('${PASSPHRASE}'); await notebook.everything(); });
    const opening = async () => {
      const page = new Notebook();
      const took = await time(async () => { await page.settled(); if (!page.favourites.current) throw new Error('no desk'); });
      page.close();
      return took;
    };
    const opens = [];
    for (let n = 0; n < 9; n++) opens.push(await opening());
    const page = new Notebook();
    await page.settled();
    const list = await time(async () => { await page.everything(); });
    page.close();
    let note = await notebook.notes.add('warm');
    const save = await times(31, (n) => notebook.notes.add('saved ' + n));
    const edit = await times(31, async (n) => { note = await notebook.notes.edit(note, 'edited ' + n); });
    const star = await times(31, (n) => notebook.favourites.set('opener-' + n, true));
    return { open: median(opens), list, save, edit, star, unlock };`);
  await browser.kill();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  results.push({ size, costs });
  console.error(size, costs);
}
const [least] = results;
for (const { size, costs } of results) {
  const ratios = Object.entries(costs).map(([name, ms]) => {
    const ratio = ms / least!.costs[name as keyof Costs];
    return `${name} ${ratio.toFixed(2)}x (${ms.toFixed(1)} ms)`;
  });
  console.log(`${size} notes: ${ratios.join(', ')}`);
}
