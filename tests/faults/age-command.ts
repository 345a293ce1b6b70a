/**
 * Opens a backup of Overture with the `age` command, and reads a backup that `age` made.
 *   node tests/faults/age-command.ts      (needs `age` and `script`, which gives it the terminal it asks for)
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseBrowser } from './choose-browser.ts';

const PASSPHRASE = 'four quiet words here';
const folder = await mkdtemp(join(tmpdir(), 'overture-age-'));
const profile = join(folder, 'profile');
const browser = await chooseBrowser('leveldb').launch(profile);
const base64 = await browser.run<string>(`
  await lab.notebook.notes.add('Grüße, ☃ and a "quote"');
  const sealed = await lab.sealAge(lab.writeBackup(await lab.notebook.everything(), 1000), '${PASSPHRASE}');
  return btoa(String.fromCharCode(...sealed));`);
await writeFile(join(folder, 'ours.age'), Buffer.from(base64, 'base64'));
inTerminal(`age -d -o ${folder}/ours.json ${folder}/ours.age`, 1);
const opened = JSON.parse(await readFile(join(folder, 'ours.json'), 'utf8')) as {
  records: { content: { text: string } }[];
};
const first = opened.records[0]?.content.text === 'Grüße, ☃ and a "quote"';

await writeFile(join(folder, 'theirs.json'), JSON.stringify(opened).replace('Grüße', 'Back again'));
inTerminal(`age -p -o ${folder}/theirs.age ${folder}/theirs.json`, 2);
inTerminal(`age -p -a -o ${folder}/armored.age ${folder}/theirs.json`, 2);
const read: boolean[] = [];
for (const name of ['theirs.age', 'armored.age']) {
  const theirs = (await readFile(join(folder, name))).toString('base64');
  const text = await browser.run<string>(`
    const bytes = Uint8Array.from(atob('${theirs}'), (char) => char.charCodeAt(0));
    const [record] = await lab.readBackup(bytes, '${PASSPHRASE}');
    return record.content.text;`);
  read.push(text.startsWith('Back again'));
}
await browser.quit();
await rm(folder, { recursive: true, force: true });
console.log(JSON.stringify({ 'age opens ours': first, 'we open age’s': read[0], 'and armored': read[1] }));
process.exit(first && read.every(Boolean) ? 0 : 1);

/** Runs a command in a terminal and types the passphrase `times` times, since `age` reads it from a terminal only. */
function inTerminal(command: string, times: number): void {
  const typed = Array.from({ length: times }, () => `sleep 1; echo ${PASSPHRASE}`).join('; ');
  execFileSync('bash', ['-c', `(${typed}; sleep 3) | script -qec '${command}' /dev/null`], {
    stdio: 'ignore',
  });
}
