import { beforeEach, describe, expect, it } from 'vitest';
import { NotebookDatabase } from '@/lib/notebook/database';
import { NotebookTooNew } from '@/lib/notebook/notebook-errors';
import { openRow } from '@/lib/notebook/row';
import { SCHEMA, upgraded, type Upgrade } from '@/lib/notebook/upgrades';
import { fromBase64 } from '@/lib/vault/bytes';
import { importDataKey } from '@/lib/vault/data-key';
import { seal } from '@/lib/vault/seal';
import { currentKid, emptyWorld } from './empty-world';
import { closePages, page, texts, until } from './pages';
import samples from './sealed-samples.json' with { type: 'json' };

beforeEach(emptyWorld);

describe('records sealed by an earlier version', () => {
  it.each(samples.rows)(
    'of version $schema still open, as today’s $after.content.kind',
    async ({ after, ...row }) => {
      const key = await importDataKey({ id: samples.kid, bytes: fromBase64(samples.key) });
      const table = row.table as 'desk' | 'records';
      expect(await openRow(key, { ...row, table, box: fromBase64(row.box) })).toEqual(after);
    },
  );

  it('have a sample for every version there ever was', () => {
    const versions = new Set(samples.rows.map(({ schema }) => schema));
    for (let version = 1; version <= SCHEMA; version++) expect(versions).toContain(version);
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
    expect(upgraded(before, version, upgrades)).toEqual({ kind: 'note', text: 'a', moods: ['unknown'] });
  });

  it('refuses what is newer and what never was', () => {
    expect(() => upgraded({}, 4, upgrades)).toThrow(NotebookTooNew);
    for (const version of [0, -1, 1.5, NaN])
      expect(() => upgraded({}, version, upgrades)).toThrow(RangeError);
  });
});

describe('a notebook of a newer Overture', () => {
  it.each(['layout', 'record'])('is refused and left as it is: newer %s', async (what) => {
    await page().notes.add('from the future');
    closePages();
    const kid = await currentKid();
    const database = new NotebookDatabase(kid);
    if (what === 'layout') await database.meta.put({ name: 'layout', value: '2' });
    else {
      const first = (await database.records.toCollection().first())!;
      const { openKey, readVault } = await import('@/lib/vault/vault-record');
      const { fakeBrowser } = await import('wxt/testing/fake-browser');
      const vault = await readVault((await fakeBrowser.storage.local.get('vault')).vault);
      const key = await importDataKey(openKey(vault!));
      const place = { table: 'records', id: first.id, schema: SCHEMA + 1, revision: 5 };
      const box = await seal(key, place, new TextEncoder().encode('{"kind":"hologram"}'));
      await database.records.put({ id: first.id, revision: 5, schema: SCHEMA + 1, box });
    }
    const before = await database.records.toArray();
    database.close();
    const older = page();
    await expect(texts(older)).rejects.toThrow(NotebookTooNew);
    await until(older.state, (state) => state.kind === 'failed' && state.reason === 'newer');
    await expect(older.notes.add('x')).rejects.toThrow(NotebookTooNew);
    closePages();
    const after = new NotebookDatabase(kid);
    expect(await after.records.toArray()).toEqual(before);
    after.close();
  });
});
