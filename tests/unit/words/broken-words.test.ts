import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkShape } from '@/scripts/words/check-shape';
import { readWords } from '@/scripts/words/read-words';

let content: string;
const FILE = 'en/openers/ask-for-a-time.yml';

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'overture-words-'));
  await cp('content', content, { recursive: true });
});
afterEach(() => rm(content, { recursive: true, force: true }));

async function change(from: RegExp | string, to: string): Promise<void> {
  const path = join(content, FILE);
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

const check = async () => checkShape(await readWords(content, 'en'), content);

describe('words that cannot be used', () => {
  it('pass as they are', async () => {
    expect((await check()).openers.length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['an unknown stage', /stage: .*/, 'stage: nowhere', /ask-for-a-time\.yml: [a-z-]+: stage: .*nowhere/],
    ['an unknown field', /stage: .*/, 'stage: ask-for-a-time\n  mood: blue', /mood/],
    ['an empty text', /text: .*/, 'text: ""', /text: is empty/],
    ['a bad id', /id: .*/, 'id: Not An Id', /id: is not a lower-case-and-hyphens id/],
    ['a coverage number without quotes', /covers: .*/, 'covers: [3.10]', /covers/],
    ['no source', /sources: .*/, 'sources: []', /sources: names no source/],
  ])('are refused for %s, naming file and item', async (_, from, to, complaint) => {
    await change(from, to);
    await expect(check()).rejects.toThrow(complaint);
  });

  it('are refused when the file is no YAML, naming the file', async () => {
    await change(/^/, '{ [ ');
    await expect(check()).rejects.toThrow(FILE);
  });
});
