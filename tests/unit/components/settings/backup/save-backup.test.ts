import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveBackup, savedBackupText, saveBackupErrorText } from '@/components/settings/backup/save-backup';
import { backupFileName, parseBackupPart } from '@/components/settings/backup/save-file';
import { restoredBackupText } from '@/components/settings/backup/restored-backup-text';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { emptyWorld } from '../../../notebook/empty-world';
import { closePages, page } from '../../../notebook/pages';

const DAY = new Date(2026, 10, 22);
const { signal } = new AbortController();
let saved: string[];

beforeEach(async () => {
  await emptyWorld();
  saved = [];
  URL.createObjectURL = () => 'blob:it';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(closePages);

describe('the name of a backup', () => {
  it('says the day, and which of several files it is', () => {
    expect(backupFileName('age', DAY)).toBe('backup-2026-11-22.age');
    expect(backupFileName('age', DAY, { number: 1, of: 1 })).toBe('backup-2026-11-22.age');
    expect(backupFileName('json', DAY, { number: 2, of: 3 })).toBe('backup-2026-11-22-2-of-3.json');
  });

  it.each([
    ['backup-2026-11-22.age', 1, 1],
    ['backup-2026-11-22-2-of-3.age', 2, 3],
    ['backup-2026-11-22-10-of-12 (1).age', 10, 12],
    ['', 1, 1],
  ])('%s is read again', (name, number, of) => {
    expect(parseBackupPart(name)).toEqual({ number, of });
  });
});

describe('saving a backup', () => {
  it('saves one file and says its name', async () => {
    const notebook = page();
    await notebook.notes.add('one');
    const names = await saveBackup(notebook, 'p', signal, async () => [utf8('sealed')]);
    expect(names).toEqual(saved);
    expect(savedBackupText(names)).toMatch(/^The backup is in your downloads, as backup-[\d-]+\.age/);
    expect(restoredBackupText(parseBackupPart(names[0]!))).toBe('Backup restored.');
  });

  it('saves several where one would be too large, and says that all of them are needed', async () => {
    const notebook = page();
    await notebook.notes.add('one');
    const files = ['a', 'b', 'c'].map(utf8);
    const names = await saveBackup(notebook, undefined, signal, async () => files);
    expect(names).toEqual(saved);
    expect(names.map((name) => name.slice(-12))).toEqual(['-1-of-3.json', '-2-of-3.json', '-3-of-3.json']);
    expect(savedBackupText(names)).toMatch(/3 files, .*1-of-3\.json to .*3-of-3\.json.*restore each one/);
    expect(restoredBackupText(parseBackupPart(names[1]!))).toContain('File 2 of 3 is restored.');
  });

  it('saves nothing of an empty notebook, and nothing once it was cancelled', async () => {
    const notebook = page();
    const empty = await saveBackup(notebook, 'p', signal, async () => []).catch(saveBackupErrorText);
    expect(empty).toBe('There’s nothing to back up yet.');
    await notebook.notes.add('one');
    const cancelled = saveBackup(notebook, 'p', AbortSignal.abort(), async () => [utf8('sealed')]);
    await expect(cancelled).rejects.toThrow();
    expect(saved).toEqual([]);
  });
});
