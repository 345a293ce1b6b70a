import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const entries = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(insert\.ts|[^/]+\/(main|index)\.ts)$/.test(file.replaceAll('\\', '/')),
);

it('finds the entry points', () => {
  expect(entries.length).toBeGreaterThanOrEqual(4);
});

it.each(entries)('%s wires and does not think', (file) => {
  expect(readFileSync(join('entrypoints', file), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(
    40,
  );
});
