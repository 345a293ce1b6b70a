import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { armor } from 'age-encryption';
import { sealAge } from '@/lib/notebook/backup/age-file';
import { BackupRefused } from '@/lib/notebook/backup/backup-refused';
import { BACKUP_VERSION } from '@/lib/notebook/backup/backup-upgrades';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { sortedJson } from '@/lib/text/sorted-json';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import { notebookAsMarkdown } from '@/lib/notebook/export/notebook-as-markdown';
import { contentKey } from '@/lib/notebook/records/same-content';
import { MAX_RECORD_BYTES } from '@/lib/notebook/records/record-limit';
import type { Content, Stored } from '@/lib/notebook/records/records';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { records } from '../arbitrary-records';
import { emptyWorld } from '../empty-world';
import { closePages, page, texts } from '../pages';
import { howOften } from '../../how-often';

beforeEach(emptyWorld);
afterEach(closePages);

const note = (id: string, text: string, revision = 1): Stored => ({
  id,
  revision,
  content: { kind: 'note', text, createdAt: 1, updatedAt: revision },
});
const plain = (all: readonly Stored[]) => utf8(writeBackup(all, 1000));
const isUndecided = (one: Content, other: Content) =>
  (one.kind === 'draft' && other.kind === 'draft' && one.field === other.field) ||
  (one.kind === 'profile' && other.kind === 'profile' && one.updatedAt === other.updatedAt);
const byId = (all: readonly Stored[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('a backup', () => {
  it('reads back as exactly what was written, plain and sealed', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const json = writeBackup(all, 1000);
        const expected = JSON.parse(JSON.stringify(all)) as Stored[];
        expect(await readBackup(utf8(json))).toEqual(expected);
        expect(await readBackup(await sealAge(json, 'p', 2), 'p')).toEqual(expected);
      }),
      { numRuns: howOften(20, 200) },
    );
  });

  it('imported twice, or in either order with another, ends the same', async () => {
    await fc.assert(
      fc.asyncProperty(records, records, async (one, two) => {
        const outcome = async (...backups: Stored[][]) => {
          closePages();
          await emptyWorld();
          const notebook = page();
          for (const backup of backups) await notebook.importBackup(backup);
          const kept = await notebook.everything();
          // Which of two ids a record there is only one of bears, and how often it was rewritten, is nobody's concern.
          return byId(kept).map(({ id, content }) => {
            if (content.kind === 'favourites') return content.openerIds.toSorted();
            if (content.kind === 'ticks') return content.triedIds.toSorted();
            return content.kind === 'profile' ? content : [id, contentKey(content)];
          });
        };
        const once = await outcome(one);
        expect(await outcome(one, one)).toEqual(once);
        const contents = (all: unknown[]) => all.map(sortedJson).toSorted();
        fc.pre(one.every(({ id }) => two.every((other) => other.id !== id)));
        // Which of two drafts stays in its field, and which of two names given at once, is decided by who came first.
        fc.pre(one.every(({ content }) => two.every((other) => !isUndecided(content, other.content))));
        expect(contents(await outcome(two, one))).toEqual(contents(await outcome(one, two)));
      }),
      { numRuns: howOften(10, 100) },
    );
  });

  it('shows first what is new, what differs, what is older, and loses neither of two versions', async () => {
    const notebook = page();
    const [first, second] = ['0123456789abcdef:1', 'fedcba9876543210:1'];
    await notebook.importBackup([
      { ...note('a', 'mine', 3), lineage: [second, first] },
      { ...note('b', 'old', 1), lineage: [first] },
      note('c', 'same'),
      note('d', 'here', 2),
    ]);
    const backup = [
      { ...note('a', 'theirs', 2), lineage: [first] },
      { ...note('b', 'new', 4), lineage: [second, first] },
      note('c', 'same'),
      note('d', 'there', 2),
      note('e', 'e'),
    ];
    const preview = await notebook.compare(backup);
    expect({ ...preview, fresh: preview.fresh.length, differs: preview.differs.length }).toEqual({
      fresh: 1,
      // The one that replaces, the one that stays and now knows of the other, and the other.
      differs: 3,
      replaced: 1,
      merged: 0,
      besideOurs: 1,
      besideTheirs: 0,
      inBin: [],
      older: 1,
      same: 1,
    });
    expect(await texts(notebook)).toEqual(['here', 'mine', 'old', 'same']);
    await notebook.importBackup(backup);
    expect(await texts(notebook)).toEqual(['e', 'here', 'mine', 'new', 'same', 'there']);
    await notebook.importBackup(backup);
    expect(await texts()).toEqual(['e', 'here', 'mine', 'new', 'same', 'there']);
  });

  it('holds the longest entry that the notebook holds, and the notebook refuses one more letter whole', async () => {
    const notebook = page();
    const now = Date.now();
    const longest = note('n', '');
    Object.assign(longest.content, { createdAt: now, updatedAt: now });
    const room = MAX_RECORD_BYTES - utf8(JSON.stringify(longest.content)).length;
    const most = 'é'.repeat(Math.floor(room / 2));
    Object.assign(longest.content, { text: most });
    expect(await readBackup(plain([longest]))).toEqual([longest]);
    const kept = await notebook.notes.add(most);

    // What is deleted gets a mark, which must not be too long for it.
    await notebook.notes.moveToTrash(kept.id);
    expect(await readBackup(plain(await notebook.everything()))).toHaveLength(1);
    await notebook.notes.restore(kept.id);

    const more = `${most}é`;
    await expect(notebook.notes.edit({ id: kept.id, revision: 3 }, more)).rejects.toMatchObject({
      code: 'too-long',
    });
    await expect(notebook.notes.add(more)).rejects.toMatchObject({ code: 'too-long' });
    expect(await texts()).toEqual([most]);
  });

  it('can be read again, however often what it brought was written before', async () => {
    const notebook = page();
    await notebook.importBackup(await readBackup(plain([note('a', 'x', 1e9)])));
    await notebook.notes.edit({ id: 'a', revision: 1e9 }, 'written once more');
    expect(await readBackup(plain(await notebook.everything()))).toHaveLength(1);
  });

  it('brings a note back that was deleted for good', async () => {
    const notebook = page();
    const { id } = await notebook.notes.add('precious');
    const saved = await notebook.everything();
    await notebook.notes.moveToTrash(id);
    await notebook.notes.emptyTrash('all');
    await notebook.importBackup(saved);
    closePages();
    expect(await texts()).toEqual(['precious']);
  });
});

describe('a file that is no good backup', () => {
  const reason = async (bytes: Uint8Array, passphrase?: string) =>
    readBackup(bytes, passphrase).then(
      () => 'read',
      (error: unknown) => (error instanceof BackupRefused ? error.reason : error),
    );
  const parts = (change: (backup: { records: unknown[]; [name: string]: unknown }) => void) => {
    const backup = JSON.parse(writeBackup([note('a', 'x')], 1000)) as { records: unknown[] };
    change(backup);
    return utf8(JSON.stringify(backup));
  };

  it('is refused with the reason', async () => {
    const sealed = await sealAge(writeBackup([note('a', 'x')], 1000), 'right', 2);
    const flipped = sealed.slice();
    flipped[flipped.length - 3]! ^= 1;
    expect(await reason(utf8('hello'))).toBe('not-a-backup');
    expect(await reason(utf8('{"format":"something"}'))).toBe('not-a-backup');
    expect(await reason(plain([note('a', 'x')]).slice(0, -20))).toBe('damaged');
    expect(await reason(parts((backup) => (backup.version = BACKUP_VERSION + 1)))).toBe('newer');
    expect(await reason(sealed)).toBe('needs-passphrase');
    expect(await reason(sealed, 'wrong')).toBe('wrong-passphrase');
    expect(await reason(flipped, 'right')).toBe('damaged');
    expect(await reason(sealed.slice(0, -1), 'right')).toBe('damaged');
    expect(await reason(sealed, 'right')).toBe('read');
    expect(await reason(utf8(armor.encode(sealed)), 'right')).toBe('read');
    expect(await reason(new Uint8Array(50 * 1024 * 1024 + 1))).toBe('too-large');
  });

  it.each<[string, Uint8Array]>([
    ['a field nobody knows', parts((backup) => (backup.extra = 1))],
    ['a record with a field nobody knows', parts(({ records: [first] }) => Object.assign(first!, { x: 1 }))],
    ['the same id twice', parts((backup) => backup.records.push(backup.records[0]))],
    [
      'a huge revision',
      parts(({ records: [first] }) => Object.assign(first!, { revision: Number.MAX_SAFE_INTEGER })),
    ],
    ['half a revision', parts(({ records: [first] }) => Object.assign(first!, { revision: 1.5 }))],
    [
      'an id that reaches into storage keys',
      parts(({ records: [first] }) => Object.assign(first!, { id: 'a.b' })),
    ],
    [
      'a kind nobody knows',
      parts(({ records: [first] }) => Object.assign(first!, { content: { kind: 'virus' } })),
    ],
    ['text that is too long', plain([note('a', 'x'.repeat(MAX_RECORD_BYTES))])],
    ['text that is too long in bytes', plain([note('a', '☃'.repeat(MAX_RECORD_BYTES / 2))])],
    [
      'a number beyond all',
      utf8(writeBackup([note('a', 'x')], 1000).replace('"createdAt": 1', '"createdAt": 1e999')),
    ],
    ['__proto__', utf8(writeBackup([note('a', 'x')], 1).replace('"kind"', '"__proto__": {"y": 1}, "kind"'))],
    [
      'escaped __proto__',
      utf8(writeBackup([note('a', 'x')], 1).replace('"kind"', '"\\u005f_proto__": {}, "kind"')),
    ],
    [
      '__proto__ among the answers',
      utf8(
        '{"format":"overture-notebook","version":1,"exportedAt":1,"records":[{"id":"a","revision":1,"content":' +
          '{"kind":"reflection","checklistId":"c","startedAt":1,"updatedAt":1,"answers":{"__proto__":{"answer":"yes"}}}}]}',
      ),
    ],
    ['endless nesting', utf8(writeBackup([], 1).replace('[]', '['.repeat(200_000) + ']'.repeat(200_000)))],
  ])('is refused with %s', async (_, bytes) => {
    expect(await reason(bytes)).toBe('damaged');
    expect(({} as { y?: number }).y).toBeUndefined();
  });
});

describe('Markdown', () => {
  it('holds what was written, newest first, without the bin', () => {
    const words = {
      notes: 'Notes',
      reflections: 'R',
      attempts: 'A',
      openers: 'O',
      nameOf: (id: string) => `“${id}”`,
      answer: (answer: string) => answer.toUpperCase(),
      reply: (reply: string) => reply,
      questionsOf: () => [],
      when: (given: string | number) =>
        typeof given === 'string' ? given : new Date(given).toISOString().slice(0, 16),
      about: (question: string) => question,
      own: (text: string) => text,
    };
    const binned = note('c', 'gone');
    Object.assign(binned.content, { binnedAt: 5 });
    const reflection: Stored = {
      id: 'r',
      revision: 1,
      content: {
        kind: 'reflection',
        checklistId: 'steps',
        startedOn: '1970-01-01',
        startedAt: 0,
        updatedAt: 0,
        answers: { q: { answer: 'yes', line: 'why' } },
      },
    };
    const binnedToo = structuredClone({ ...reflection, id: 's' });
    Object.assign(binnedToo.content, { binnedAt: 5 });
    const later = note('b', '# new');
    Object.assign(later.content, { createdAt: 60_000 });
    expect(notebookAsMarkdown([note('a', 'old'), later, binned, reflection, binnedToo], words)).toBe(
      '# Notes\n\n## 1970-01-01T00:01\n\n\\# new\n\n## 1970-01-01T00:00\n\nold\n\n' +
        '# R\n\n## 1970-01-01\n\n**“steps”**\n\n### “q”\n\n● YES\n\nwhy\n',
    );
  });
});
