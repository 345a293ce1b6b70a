/**
 * Looks for private text and keys in every file of a real browser's profile, after the flows of a locked notebook.
 *   node tests/faults/residue.ts leveldb      (or sqlite, firefox)
 * A positive control writes the marker to storage unsealed and must find it.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseBrowser } from './choose-browser.ts';
import { codeSpellings } from './search/spellings.ts';
import { searchProfile, total } from './search-profile.ts';

const kind = chooseBrowser(process.argv[2]);
const marker = `marker${randomBytes(9).toString('hex')}`;
const passphrase = `phrase${randomBytes(9).toString('hex')}`;
const profile = await mkdtemp(join(tmpdir(), 'overture-residue-'));

let browser = await kind.launch(profile);
await browser.run(`await lab.notebook.setMode({ mode: 'locked', passphrase: '${passphrase}' });`);
const code = await browser.run<string>(`
  const { notebook } = lab;
  const note = await notebook.notes.add('${marker} note');
  await notebook.notes.edit(note, '${marker} edited');
  await notebook.notes.moveToTrash((await notebook.notes.add('${marker} binned')).id);
  await notebook.notes.emptyTrash('all');
  await notebook.drafts.keep('quick', '${marker} draft');
  await notebook.profile.set({ partnerName: '${marker} name' });
  await notebook.ownOpeners.add({ text: '${marker} opener', stage: 'reframe' });
  await notebook.attempts.add({ words: '${marker} attempt' });
  const sitting = await notebook.reflections.begin('steps');
  await notebook.reflections.answer(sitting.id, 'q', { line: '${marker} line' });
  for (let n = 0; n < 300; n++) await notebook.notes.add('${marker} ' + n);
  await notebook.importBackup(lab.notes(700, '${marker}', 0, 'imported'));
  const backup = await lab.sealAge(lab.writeBackup(await notebook.everything(), 1), '${passphrase} backup');
  await notebook.importBackup(await lab.readBackup(backup, '${passphrase} backup'));
  const code = await notebook.vault.secrets.makeRecoveryCode('${passphrase}');
  await notebook.vault.secrets.changePassphrase('${passphrase}', '${passphrase} two');
  await notebook.vault.lock();
  await notebook.settled();
  await notebook.vault.unlockWithCode(code);
  await notebook.settled();
  return code;`);
const key = Buffer.from(
  await browser.run<string>(`return (await chrome.storage.session.get('key')).key.key;`),
  'base64',
);
const hits = () => searchProfile(profile, { marker, passphrase, ...codeSpellings(code) }, key);
const running = await hits();
await browser.quit();
const closed = await hits();
browser = await kind.launch(profile);
await browser.run(
  `await lab.notebook.vault.unlock('${passphrase} two'); await lab.texts(); await lab.notebook.deleteEverything();`,
);
await browser.quit();
const deleted = await hits();
browser = await kind.launch(profile);
await browser.run(`await chrome.storage.local.set({ control: '${marker}' });`);
await browser.quit();
const control = await hits();
await rm(profile, { recursive: true, force: true });

console.log(JSON.stringify({ browser: kind.name, keyBytes: key.length, running, closed, deleted, control }));
process.exit(
  total(running) + total(closed) + total(deleted) === 0 && total(control) > 0 && key.length === 32 ? 0 : 1,
);
