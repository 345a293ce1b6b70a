import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWERS, REPLIES, STAGES } from '@/content/vocabulary';
import { backupSchema } from '@/lib/notebook/backup/backup-schema';
import { BACKUP_VERSION } from '@/lib/notebook/backup/backup-upgrades';
import { LIMITS } from '@/lib/notebook/backup/limits';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { LONGEST_RECORD } from '@/lib/notebook/records/record-limit';
import { utf8 } from '@/lib/vault/crypto/bytes';
import { kindsOfContent } from '../kinds-of-content';

/** The page people read who open a backup without Overture. */
const page = readFileSync('docs/backup-format.md', 'utf8');
const example = /```json\n([^`]*)```/.exec(page)![1]!;

/** What stands under a heading, up to the next. */
const under = (heading: string) => page.split(`\n${heading}\n`)[1]!.split(/\n#+ /)[0]!;
/** The fields of a table, in the order of its rows. */
const fieldsIn = (part: string) => Array.from(part.matchAll(/^\| `(\w+)` /gm), ([, name]) => name);

const { entries } = backupSchema;
const record = entries.records.pipe[0].item.entries;
const kinds = record.content.options.map((option) => ({ kind: option.entries.kind.literal, option }));

/** Every name of a field anywhere in a part of the schema. */
function namesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(namesIn);
  const { entries: fields, ...rest } = part as { entries?: Record<string, unknown> };
  return [
    ...Object.keys(fields ?? {}),
    ...Object.values(fields ?? {}).flatMap(namesIn),
    ...Object.values(rest).flatMap(namesIn),
  ];
}

describe('the page about the format of backups', () => {
  it('has an example of every kind, which can be restored', async () => {
    const records = await readBackup(utf8(example));
    expect(new Set(records.map(({ content }) => content.kind))).toEqual(kindsOfContent);
  });

  it('names the fields around the records, and those of every record', () => {
    expect(fieldsIn(under('## The whole'))).toEqual([...Object.keys(entries), ...Object.keys(record)]);
  });

  it('has a part for every kind', () => {
    expect(Array.from(page.matchAll(/^### (\w+)$/gm), ([, kind]) => kind)).toEqual(
      kinds.map(({ kind }) => kind),
    );
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(kindsOfContent);
  });

  it.each(kinds)('names every field of a $kind, and says which may be missing', ({ kind, option }) => {
    const part = under(`### ${kind}`);
    expect(fieldsIn(part)).toEqual(Object.keys(option.entries));
    const names = namesIn(option);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(part).toContain(`\`${name}\``);
    for (const [name, field] of Object.entries(option.entries)) {
      const row = part.split('\n').find((line) => line.startsWith(`| \`${name}\``))!;
      expect(row.includes('| may be missing'), row).toBe(field.type === 'optional');
    }
  });

  it('names every word that may stand in a field, every limit and every version', () => {
    for (const word of [...ANSWERS, ...REPLIES, ...STAGES]) expect(page).toContain(`\`${word}\``);
    const spaced = (number: number) => number.toLocaleString('en').replaceAll(',', ' ');
    expect(under('## Limits')).toContain(`${LIMITS.file / 1024 ** 2} MiB`);
    expect(under('## Limits')).toContain(`${spaced(LIMITS.records)} records`);
    expect(under('## Limits')).toContain(`${LONGEST_RECORD / 1024} KiB`);
    expect(under('## Limits')).toContain(`deeper than ${LIMITS.depth},`);
    expect(under('### favourites')).toContain(`${spaced(LIMITS.ids)} at most`);
    for (let version = 1; version <= BACKUP_VERSION; version++)
      expect(under('## Versions')).toMatch(new RegExp(`^\\| ${version} `, 'm'));
  });
});
