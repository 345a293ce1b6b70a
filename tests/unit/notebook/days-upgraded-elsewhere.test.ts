import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import { Notebook } from '@/lib/notebook/notebook';
import { MAX_RECORD_BYTES } from '@/lib/notebook/records/record-limit';
import type { Attempt, Content, Stored } from '@/lib/notebook/records/records';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { emptyWorld } from './empty-world';
import { Computer } from './computers';
import { loadProfile } from './load-profile';
import samples from './profile-samples.json' with { type: 'json' };

// The times of the samples are the first hour of 2026 in UTC: another day, and another year, in Los Angeles.
const HERE = 'Europe/Berlin';
const ELSEWHERE = 'America/Los_Angeles';

beforeEach(emptyWorld);
afterEach(() => vi.unstubAllEnvs());

const backupReadIn = async (zone: string, version: number): Promise<Stored[]> => {
  vi.stubEnv('TZ', zone);
  return readBackup(
    new Uint8Array(readFileSync(`tests/unit/notebook/backup/backup-samples/version-${version}.json`)),
  );
};
const the = <K extends Content['kind']>(kind: K, all: readonly Stored[]) =>
  all.find(({ content }) => content.kind === kind)!.content as Extract<Content, { kind: K }>;

it.each([1, 2])('knows a backup of version %i again that is read in another time zone', async (version) => {
  const computer = new Computer(Date.UTC(2026, 0, 2));
  const read = await backupReadIn(HERE, version);
  expect(the('attempt', read)).toMatchObject({ triedOn: '2026-01-01' });
  const elsewhere = await backupReadIn(ELSEWHERE, version);
  expect(the('attempt', elsewhere)).toMatchObject({ triedOn: '2025-12-31' });
  await computer.use(async (notebook) => {
    await notebook.importBackup(read);
    expect(await notebook.compare(elsewhere)).toMatchObject({ fresh: [], differs: [], same: read.length });
    const attempt = read.find(({ content }) => content.kind === 'attempt')!;
    await notebook.attempts.change(attempt.id, { line: 'Later.' });
    expect(await notebook.compare(elsewhere)).toMatchObject({ differs: [], older: 1, same: read.length - 1 });
    expect(the('attempt', await notebook.everything())).toMatchObject({ triedOn: '2026-01-01' });
  });
});

it('brings a day that was changed from one computer to the other', async () => {
  const [one, other] = [new Computer(Date.UTC(2026, 0, 2)), new Computer(Date.UTC(2026, 0, 3))];
  const read = await backupReadIn(HERE, 2);
  const attempt = read.find(({ content }) => content.kind === 'attempt')!;
  await one.use((notebook) => notebook.importBackup(read));
  const changed = await other.use(async (notebook) => {
    await notebook.importBackup(read);
    await notebook.attempts.change(attempt.id, { triedOn: '2025-12-24' });
    return readBackup(utf8(writeBackup(await notebook.everything(), 0)));
  });
  await one.use(async (notebook) => {
    await notebook.importBackup(changed);
    expect(the('attempt', await notebook.everything())).toMatchObject({ triedOn: '2025-12-24' });
  });
});

it('keeps the days of a notebook of before, once they were told, on every journey', async () => {
  await loadProfile(samples.open);
  for (const zone of [HERE, ELSEWHERE, 'Pacific/Auckland']) {
    vi.stubEnv('TZ', zone);
    const notebook = new Notebook({ now: () => Date.UTC(2026, 0, 2) });
    // Read as the views read them, which is when their days are kept.
    const shown = () => [
      ...(notebook.attempts.trash.current ?? []),
      ...(notebook.reflections.trash.current ?? []),
    ];
    const read = () =>
      [notebook.notes, notebook.attempts, notebook.reflections].map(({ current }) => current);
    // oxlint-disable-next-line no-await-in-loop -- one journey after the other
    await vi.waitFor(() => {
      read();
      // Written once, and never again.
      expect(shown().map(({ revision }) => revision)).toEqual([3, 8]);
    });
    expect(the('reflection', shown())).toMatchObject({ startedOn: '2026-01-01' });
    expect(the('attempt', shown())).toMatchObject({ triedOn: '2026-01-01', repliedOn: '2026-01-01' });
    notebook.close();
  }
});

it('opens a backup of before with a record as long as one could be', async () => {
  const longest: Partial<Attempt> = { kind: 'attempt', words: '', triedAt: 1, updatedAt: 1 };
  longest.words = 'x'.repeat(MAX_RECORD_BYTES - JSON.stringify(longest).length);
  const records = [{ id: 'a', revision: 1, content: longest }];
  const backup = { format: 'overture-notebook', version: 2, exportedAt: 1, records };
  expect(the('attempt', await readBackup(utf8(JSON.stringify(backup))))).toMatchObject({
    triedOn: '1970-01-01',
  });
});
