import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotebookDatabase } from '@/lib/notebook/storage/notebook-database';
import type { Table } from '@/lib/notebook/records/table';
import { openRow } from '@/lib/notebook/storage/sealed-row';
import { RECORD_SCHEMA, upgradeContent, type Upgrade } from '@/lib/notebook/records/record-upgrades';
import { fromBase64 } from '@/lib/vault/crypto/bytes';
import { importDataKey } from '@/lib/vault/crypto/data-key';
import { seal } from '@/lib/vault/crypto/seal';
import { openKey, readVault } from '@/lib/vault/record/vault-record';
import { currentKid, emptyWorld } from '../empty-world';
import { kindsOfContent } from '../kinds-of-content';
import { closePages, page, texts, until } from '../pages';
import { wholeStores } from '../whole-stores';
import samples from '../sealed-samples.json' with { type: 'json' };

beforeEach(emptyWorld);
afterEach(() => vi.unstubAllEnvs());

describe('records sealed by an earlier version', () => {
  it.each(samples.rows)(
    'of version $schema still open, as today’s $after.content.kind',
    async ({ after, ...row }) => {
      // Where the first milliseconds of 1970 were still the day before: an upgrade takes the days of its own place.
      vi.stubEnv('TZ', 'America/Los_Angeles');
      const key = await importDataKey({ id: samples.kid, bytes: fromBase64(samples.key) });
      const table = row.table as Table;
      expect(await openRow(key, { ...row, table, box: fromBase64(row.box) })).toEqual(after);
    },
  );

  it('have a sample for every version there ever was', () => {
    const versions = new Set(samples.rows.map(({ schema }) => schema));
    for (let version = 1; version <= RECORD_SCHEMA; version++) expect(versions).toContain(version);
  });

  it('have a sample of every kind there is', () => {
    expect(new Set(samples.rows.map(({ after }) => after.content.kind))).toEqual(kindsOfContent);
  });
});

describe('an upgrade', () => {
  const upgrades: Upgrade[] = [
    (content) => ({ ...(content as object), mood: 'unknown' }),
    (content) => {
      const { mood, ...rest } = content as { mood: string };
      return { ...rest, moods: [mood] };
    },
  ];

  it.each([
    [1, { kind: 'note', text: 'a' }],
    [2, { kind: 'note', text: 'a', mood: 'unknown' }],
    [3, { kind: 'note', text: 'a', moods: ['unknown'] }],
  ])('runs every step from version %i on, once and in order', (version, before) => {
    expect(upgradeContent(before, version, upgrades)).toEqual({
      kind: 'note',
      text: 'a',
      moods: ['unknown'],
    });
  });

  it('refuses what is newer and what never was', () => {
    expect(() => upgradeContent({}, 4, upgrades)).toThrow(expect.objectContaining({ code: 'too-new' }));
    for (const version of [0, -1, 1.5, NaN])
      expect(() => upgradeContent({}, version, upgrades)).toThrow(RangeError);
  });
});

describe('a notebook of a newer Overture', () => {
  const inDatabase = async (change: (database: NotebookDatabase) => Promise<unknown>) => {
    const database = new NotebookDatabase(await currentKid());
    await change(database);
    database.close();
  };
  const inReplica = async (value: unknown) =>
    fakeBrowser.storage.local.set({ [`notes.${await currentKid()}.format`]: value as never });
  const markDatabase = (value: string) => inDatabase(({ meta }) => meta.put({ name: 'format', value }));
  const newerRecord = () =>
    inDatabase(async (database) => {
      const records = database.rows('records');
      const first = (await records.toCollection().first())!;
      const vault = await readVault((await fakeBrowser.storage.local.get('vault')).vault);
      const key = await importDataKey(openKey(vault!));
      const place = { table: 'records', id: first.id, schema: RECORD_SCHEMA + 1, revision: 5 };
      const box = await seal(key, place, new TextEncoder().encode('{"kind":"hologram"}'));
      await records.put({ id: first.id, revision: 5, schema: RECORD_SCHEMA + 1, box });
    });

  it.each<[string, () => Promise<unknown>]>([
    ['layout in the database', () => markDatabase('2.1')],
    ['layout in the replica', () => inReplica('2.1')],
    ['schema in the database', () => markDatabase(`1.${RECORD_SCHEMA + 1}`)],
    ['schema in the replica', () => inReplica(`1.${RECORD_SCHEMA + 1}`)],
  ])('is refused and left as it is, byte for byte: newer %s', async (_, makeNewer) => {
    const today = page();
    const note = await today.notes.add('from the future');
    await today.notes.add('another');
    // A tombstone, and a large write that was interrupted: both would be tidied up otherwise.
    await today.notes.moveToTrash(note.id);
    await today.notes.emptyTrash('all');
    closePages();
    await fakeBrowser.storage.local.set({ [`notes.${await currentKid()}.journal`]: {} });
    await makeNewer();
    const before = await wholeStores();
    const older = page();
    await until(older.state, ({ kind }) => kind !== 'opening');
    await expect(texts(older)).rejects.toMatchObject({ code: 'too-new' });
    await until(older.state, (state) => state.kind === 'failed' && state.reason === 'newer');
    await expect(older.notes.add('x')).rejects.toMatchObject({ code: 'too-new' });
    closePages();
    expect(await wholeStores()).toBe(before);
  });

  it('is known by a record too, and the records are left as they are', async () => {
    await page().notes.add('from the future');
    closePages();
    await newerRecord();
    const before = await wholeStores();
    const older = page();
    await expect(texts(older)).rejects.toMatchObject({ code: 'too-new' });
    await until(older.state, (state) => state.kind === 'failed' && state.reason === 'newer');
    await expect(older.notes.add('x')).rejects.toMatchObject({ code: 'too-new' });
    closePages();
    expect(await wholeStores()).toBe(before);
  });

  it.each(['nonsense', '', '1', 'NaN.NaN', 7, null])(
    'is not made out of a mark that says nothing: %j',
    async (mark) => {
      await page().notes.add('ours');
      closePages();
      await inReplica(mark);
      expect(await texts()).toEqual(['ours']);
    },
  );
});
