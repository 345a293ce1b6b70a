/**
 * Fills the disk under a real browser while it writes notes, and searches for acknowledged notes that were lost.
 *   node tests/faults/disk-full.ts leveldb     (or sqlite, firefox); mounts a small tmpfs, so it needs to be root
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseBrowser } from './choose-browser.ts';

const kind = chooseBrowser(process.argv[2]);
const megabytes = process.argv[3] ?? '120';
const profile = await mkdtemp(join(tmpdir(), 'overture-full-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', profile]);
const outcome = { acknowledged: 0, refused: 0, error: '', lost: 0, afterRoom: '' };
try {
  let browser = await kind.launch(profile);
  await browser.run('await lab.texts();');
  const { acknowledged, error } = await browser.run<{ acknowledged: string[]; error: string }>(`
    const acknowledged = [];
    const padding = 'x'.repeat(30000);
    try {
      for (let n = 0; n < 20000; n++) {
        await lab.notebook.notes.add('n' + n + ' ' + padding);
        acknowledged.push('n' + n);
      }
    } catch (error) {
      return { acknowledged, error: error.name + ': ' + error.message };
    }
    return { acknowledged, error: 'never full' };`);
  outcome.acknowledged = acknowledged.length;
  outcome.error = error;
  // What was refused stays out; what was acknowledged stays in, in this page too.
  const lostFrom = (found: string[]) => {
    const known = new Set(found.map((text) => text.split(' ')[0]));
    return acknowledged.filter((text) => !known.has(text)).length;
  };
  outcome.lost += lostFrom(await browser.run<string[]>('return await lab.texts();'));
  await browser.kill();
  execFileSync('mount', ['-o', `remount,size=${Number(megabytes) * 4}m`, profile]);
  browser = await kind.launch(profile);
  outcome.lost += lostFrom(await browser.run<string[]>('return await lab.texts();'));
  outcome.afterRoom = await browser.run<string>(
    `await lab.notebook.notes.add('room again'); return (await lab.settled()).runsOn;`,
  );
  await browser.quit();
} finally {
  execFileSync('umount', ['-l', profile]);
  await rm(profile, { recursive: true, force: true });
}
console.log(JSON.stringify({ browser: kind.name, ...outcome }));
process.exit(outcome.lost === 0 && outcome.error !== 'never full' && outcome.afterRoom === 'both' ? 0 : 1);
