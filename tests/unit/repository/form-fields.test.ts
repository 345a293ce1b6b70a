import { globSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, it } from 'vitest';

/**
 * Browsers write what stands in the fields of a tab into their profile, unsealed, to bring it back after a crash. They
 * leave out fields with `autocomplete="off"`; of boxes and radio buttons, Firefox leaves out only those that stand as
 * their `checked` attribute says (its `SessionStoreUtils`).
 */
const FIELDS = new Set(['input', 'textarea', 'select']);

interface Field {
  file: string;
  node: AST.RegularElement;
}

const files = globSync('components/**/*.svelte').toSorted();
const fields = files.flatMap((file) => {
  const { fragment } = parse(readFileSync(file, 'utf8'), { modern: true });
  return elementsIn(fragment).map((node): Field => ({ file, node }));
});

it('finds fields of every kind', () => {
  expect(fields.length).toBeGreaterThan(30);
  expect(new Set(fields.map(({ node }) => node.name))).toEqual(FIELDS);
});

it.each(fields.map((field) => [place(field), field.node]))(
  'the field at %s stays out of what the browser writes down',
  (_, node) => {
    const names = node.attributes.map((one) => (one.type === 'SpreadAttribute' ? '...' : nameOf(one)));
    expect(valueOf(node, 'autocomplete')).toBe('off');
    // Whoever uses the component could otherwise give it another value.
    expect(names.lastIndexOf('...')).toBeLessThan(names.indexOf('autocomplete'));
    if (['checkbox', 'radio'].includes(valueOf(node, 'type') ?? ''))
      expect(names).toContain('defaultChecked');
  },
);

/** Every form field below a part of the markup, however deep. */
function elementsIn(part: unknown): AST.RegularElement[] {
  if (Array.isArray(part)) return part.flatMap(elementsIn);
  if (typeof part !== 'object' || part === null) return [];
  const node = part as AST.RegularElement;
  const here = node.type === 'RegularElement' && FIELDS.has(node.name) ? [node] : [];
  return [...here, ...Object.values(part).flatMap(elementsIn)];
}

/** The value of an attribute that is written out. */
function valueOf(node: AST.RegularElement, name: string): string | undefined {
  const attribute = node.attributes.find((one) => one.type === 'Attribute' && one.name === name);
  const value = attribute?.type === 'Attribute' ? attribute.value : undefined;
  const part = Array.isArray(value) ? value[0] : undefined;
  return part?.type === 'Text' ? part.data : undefined;
}

const nameOf = (attribute: object) => ('name' in attribute ? String(attribute.name) : '');

function place({ file, node }: Field): string {
  return `${file}:${readFileSync(file, 'utf8').slice(0, node.start).split('\n').length}`;
}
