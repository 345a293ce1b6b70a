import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

it('finds the entry points', () => {
  expect(files.length).toBeGreaterThanOrEqual(4);
});

it.each(files)('%s wires and does not think', (file) => {
  expect(readFileSync(join('entrypoints', file), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(
    40,
  );
});
