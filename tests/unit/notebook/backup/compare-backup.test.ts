import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareBackup } from '@/lib/notebook/backup/compare-backup';
import { BACKUP_LIMITS } from '@/lib/notebook/backup/backup-limits';
import { written } from '@/lib/notebook/records/lineage';
import { isTooLong, MAX_RECORD_BYTES } from '@/lib/notebook/records/record-limit';
import type { Content, Draft, Stored } from '@/lib/notebook/records/records';
import { importDataKey, newRawKey } from '@/lib/vault/crypto/data-key';
import { keyedHash } from '@/lib/vault/crypto/keyed-hash';
import { anyRecords } from '../arbitrary-records';
import { emptyWorld } from '../empty-world';
import { closePages, page, texts } from '../pages';

beforeEach(emptyWorld);
afterEach(closePages);

const stored = (id: string, content: Content, revision = 1): Stored => ({ id, revision, content });
const note = (id: string, text: string, revision = 1) =>
  stored(id, { kind: 'note', text, createdAt: 1, updatedAt: 1 }, revision);
const draft = (id: string, text: string, updatedAt = 1, field = 'first-words') =>
  stored(id, { kind: 'draft', field, text, updatedAt });
const favourites = (id: string, ...openerIds: string[]) => stored(id, { kind: 'favourites', openerIds });
const ticks = (id: string, ...triedIds: string[]) => stored(id, { kind: 'ticks', triedIds });

const key = await importDataKey(newRawKey());
const nameOf = (text: string) => keyedHash(key, text);

/** Returns the records after the import of a backup, numbered as the store numbers them. */
async function after(
  here: readonly Stored[],
  incoming: readonly Stored[],
  named = nameOf,
): Promise<Stored[]> {
  const { fresh, differs } = await compareBackup(here, incoming, named);
  const changes = [...fresh, ...differs];
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  return [...new Map([...here, ...changes].map((record) => [record.id, record])).values()];
}

const textsOf = (all: readonly Stored[]) =>
  all.flatMap(({ content }) => ('text' in content && content.text.trim() ? [content.text] : []));
const idsOf = (all: readonly Stored[]) =>
  all.flatMap(({ content }) => {
    if (content.kind === 'favourites') return content.openerIds;
    return content.kind === 'ticks' ? content.triedIds : [];
  });
/** Returns the conflict copy that importing a record makes. */
const conflictCopy = async (here: Stored, given: Stored) =>
  (await compareBackup([here], [given], nameOf)).differs.find(({ id }) => id !== here.id)!;

describe('importing a backup with arbitrary records', () => {
  it('writes no record twice, loses no words of what was here, and is done after one time', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyRecords, async (one, two) => {
        const here = await after([], one);
        const kept = await after(here, two);
        expect(await after(kept, two)).toEqual(kept);
        const known = new Set(here.map(({ id }) => id));
        for (const text of textsOf(two.filter(({ id }) => !known.has(id))))
          expect(textsOf(kept).some((one) => one.startsWith(text))).toBe(true);
        for (const id of idsOf([...one, ...two])) expect(idsOf(kept)).toContain(id);
        for (const { content } of here)
          if (content.kind === 'draft') expect(kept.map((record) => record.content)).toContainEqual(content);
      }),
    );
  });

  it.each<[string, Stored[]]>([
    ['two drafts of one field', [draft('a', 'one'), draft('b', 'two'), draft('c', 'three')]],
    ['favourites twice', [favourites('a', 'x', 'y'), favourites('b', 'y', 'z')]],
    ['ticks twice', [ticks('a', 'x'), ticks('b', 'z')]],
    [
      'names twice',
      [
        stored('a', { kind: 'profile', partnerName: 'Kim', updatedAt: 1 }),
        stored('b', { kind: 'profile', therapyWord: 'coaching', updatedAt: 2 }),
      ],
    ],
  ])('imports %s into an empty notebook and into one that has its own', async (_, all) => {
    const notebook = page();
    await notebook.importBackup(all);
    const once = await notebook.everything();
    expect((await notebook.importBackup(all)).differs).toEqual([]);
    expect(await notebook.everything()).toEqual(once);
    const own = await after([], [draft('o', 'ours'), favourites('p', 'own'), ticks('q', 'own')]);
    const both = await after(own, all);
    expect(textsOf(both)).toEqual(expect.arrayContaining([...textsOf(own), ...textsOf(all)]));
    expect(idsOf(both)).toEqual(expect.arrayContaining([...idsOf(own), ...idsOf(all)]));
  });

  it('is done after one time also where the notebook came under a new key in between', async () => {
    const backup = [note('a', 'there'), draft('e', 'theirs')];
    const kept = await after([note('a', 'here'), draft('d', 'ours')], backup);
    expect(textsOf(kept)).toEqual(['here', 'ours', 'there', 'theirs']);
    const another = await importDataKey(newRawKey());
    expect(await after(kept, backup, (text) => keyedHash(another, text))).toEqual(kept);
  });

  it('imports a version and its conflict copy, when the backup has both, in either order', async () => {
    const [here, there] = [note('a', 'here'), note('a', 'there')];
    const copy = await conflictCopy(here, there);
    const lineage = written('0123456789abcdef', copy.lineage!);
    for (const inBackup of [copy, { ...note(copy.id, 'there, and later more', 2), lineage }]) {
      for (const backup of [
        [there, inBackup],
        [inBackup, there],
      ]) {
        // oxlint-disable-next-line no-await-in-loop -- one case after the other
        expect(textsOf(await after([here], backup))).toEqual(['here', textsOf([inBackup])[0]]);
      }
    }
  });

  it('leaves the draft of another field alone that has the same id', async () => {
    const kept = await after(
      [draft('a', 'ours', 1, 'x')],
      [{ ...draft('a', 'theirs', 1, 'y'), revision: 9 }],
    );
    expect(textsOf(kept)).toEqual(['ours', 'theirs']);
  });

  it('joins lists of ids no further than a backup of them can be read', async () => {
    const many = (prefix: string, length: number) =>
      Array.from({ length: BACKUP_LIMITS.ids }, (_, n) => prefix.repeat(length) + n);
    for (const length of [1, 18]) {
      // oxlint-disable-next-line no-await-in-loop -- one case after the other
      const [kept] = await after(
        [favourites('a', ...many('x', length))],
        [favourites('b', ...many('y', length))],
      );
      expect(idsOf([kept!]).length).toBe(BACKUP_LIMITS.ids);
      expect(isTooLong(kept!.content)).toBe(false);
    }
  });
});

describe('comparing very much', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => note(`n${n}`, 'words '.repeat(50)));

  it('leaves the page moments to draw in, and says how far it is', async () => {
    const said: number[] = [];
    let moments = 0;
    const clock = setInterval(() => moments++, 1);
    await compareBackup(many, many, nameOf, { progress: ({ done, of }) => said.push(done / of) });
    clearInterval(clock);
    expect(moments).toBeGreaterThan(2);
    expect(said.length).toBeGreaterThan(2);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
  });

  it('ends when it is cancelled, and then nothing was changed', async () => {
    const notebook = page();
    const abort = new AbortController();
    const exportSelection = notebook.importBackup(many, {
      signal: abort.signal,
      progress: () => abort.abort(),
      begun: () => expect.fail('it began'),
    });
    await expect(exportSelection).rejects.toThrow();
    expect(await notebook.everything()).toEqual([]);
    expect((await notebook.importBackup([note('a', 'later')])).fresh).toHaveLength(1);
  });
});

describe('a draft that differs from the one here', () => {
  const fields = (all: readonly Stored[]) =>
    all.flatMap(({ content }) => (content.kind === 'draft' ? [content.text] : []));

  it.each([
    ['older', 1],
    ['newer', 9],
  ])('becomes a note when it is %s, once, and ours stays in its field', async (_, updatedAt) => {
    const notebook = page();
    await notebook.drafts.save('first-words', 'words typed here');
    const backup = [draft('d', 'other words', updatedAt), draft('e', 'other words', updatedAt)];
    for (let time = 0; time < 3; time++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await notebook.importBackup(backup);
    }
    expect(fields(await notebook.everything())).toEqual(['words typed here']);
    expect(await texts(notebook)).toEqual(['other words']);
  });

  it('becomes no note where ours goes on from it, or where it holds no words', async () => {
    const id = crypto.randomUUID();
    for (const [ours, theirs] of [
      ['Dear Kim, I', 'Dear'],
      ['same', 'same'],
      ['ours', ' \n'],
      ['ours', ''],
      // The popup keeps in a draft which note it goes on with.
      [id, crypto.randomUUID()],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one case after the other
      expect(textsOf(await after([draft('a', ours!)], [draft('b', theirs!, 5)]))).toEqual([ours]);
    }
  });

  it('becomes two notes where one cannot hold it', async () => {
    const draftOf = (text: string): Draft => ({ kind: 'draft', field: 'x', text, updatedAt: Date.now() });
    const room = MAX_RECORD_BYTES - JSON.stringify(draftOf('')).length;
    const text = 'a' + '😀'.repeat(room >> 2);
    const full = stored('b', draftOf(text.slice(0, -2)));
    expect(isTooLong(full.content)).toBe(false);
    const notebook = page();
    await notebook.drafts.save('x', 'ours');
    await notebook.importBackup([full]);
    const parts = await texts(notebook);
    expect(parts.toSorted((one) => (one.startsWith('a') ? -1 : 1)).join('')).toBe(text.slice(0, -2));
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
  });
});
