import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { expect, it } from 'vitest';
import { staticIcons } from '../../../scripts/icons/static-icons.ts';

const iconFile = (name: string) => `node_modules/@lucide/svelte/dist/icons/${name}.svelte`;

async function staticIcon(name: string): Promise<string> {
  const filename = iconFile(name);
  const { markup } = staticIcons();
  const made = await markup!({ content: readFileSync(filename, 'utf8'), filename });
  return made!.code;
}

it('writes the shapes of an icon into its markup', async () => {
  const icon = await staticIcon('lock-open');
  const data = readFileSync(iconFile('lock-open'), 'utf8');
  const paths = [...data.matchAll(/"d": "([^"]+)"/g)].map(([, path]) => path!);
  expect(paths).not.toEqual([]);
  for (const path of paths) expect(icon).toContain(`<path d="${path}" />`);
  expect(icon).toContain('<rect width="18"');
});

it('makes a component of it that compiles without a warning', async () => {
  expect(compile(await staticIcon('star'), { filename: 'star.svelte' }).warnings).toEqual([]);
});

it('leaves every other component alone', () => {
  expect(
    staticIcons().markup!({ content: '<p></p>', filename: 'components/ui/Logo.svelte' }),
  ).toBeUndefined();
});

it('says so where Lucide keeps its shapes in another way', () => {
  expect(() => staticIcons().markup!({ content: '<svg />', filename: iconFile('star') })).toThrow(
    'no shapes',
  );
});
