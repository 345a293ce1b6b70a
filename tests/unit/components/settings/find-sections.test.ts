import { expect, it } from 'vitest';
import { sectionsFor } from '@/components/settings/find-sections';
import { SECTION_GROUPS, SECTIONS } from '@/components/settings/sections';

const found = (query: string) => SECTIONS.filter(sectionsFor(query)).map(({ id }) => id);

it('finds each section by its title and by the words people look for it with', () => {
  for (const { id, title } of SECTIONS) expect(found(title())).toContain(id);
  const asked: Record<string, string> = {
    password: 'privacy',
    'auto lock': 'privacy',
    'recovery code': 'privacy',
    "partner's name": 'names',
    restore: 'backup',
    'right click': 'discretion',
    shortcuts: 'keys',
    website: 'sites',
    Spanish: 'language',
    wipe: 'delete',
    // A slip of the finger.
    pasphrase: 'privacy',
  };
  for (const [query, id] of Object.entries(asked)) expect(found(query), query).toContain(id);
});

it('finds nothing for other words, and everything for none', () => {
  expect(found('zzzz')).toEqual([]);
  expect(found('  ')).toHaveLength(SECTIONS.length);
});

it('has every section in a group, beside the others of it', () => {
  const groups = SECTIONS.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
  expect(groups).toEqual(SECTION_GROUPS.map(({ id }) => id));
});
