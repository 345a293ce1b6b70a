import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCheckedWords } from '@/scripts/words/load-checked-words';

let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'overture-words-'));
  await cp('content', content, { recursive: true });
});
afterEach(() => rm(content, { recursive: true, force: true }));

async function change(file: string, from: RegExp | string, to: string): Promise<void> {
  const path = join(content, file);
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

const check = () => loadCheckedWords(content, 'en');
const TIME = 'en/openers/ask-for-a-time.yml';
const YES = 'en/follow-ups/yes.yml';

/** Returns the change that replaces the first opener of its file with another line. */
const say = (line: string) => [TIME, /text: .*\n(.*named:.*\n)?/, `text: ${JSON.stringify(line)}\n`] as const;

it('the words pass as they are', async () => {
  expect((await check()).openers.length).toBeGreaterThan(0);
});

describe('the build stops, naming file, item and rule, for', () => {
  it.each([
    [
      'an unknown stage',
      TIME,
      /stage: .*/,
      'stage: nowhere',
      /ask-for-a-time\.yml: [a-z-]+: stage: .*nowhere/,
    ],
    [
      'an unknown field',
      TIME,
      /stage: .*/,
      'stage: ask-for-a-time\n  mood: blue',
      /ask-for-a-time\.yml: [a-z-]+: mood/,
    ],
    ['an empty text', TIME, /text: .*/, 'text: ""', /ask-for-a-time\.yml: [a-z-]+: text: is empty/],
    ['an id that is none', TIME, /id: .*/, 'id: Not An Id', /id: is not a lower-case-and-hyphens id/],
    ['a missing medium', TIME, /\n {2}medium: .*/, '', /ask-for-a-time\.yml: [a-z-]+: medium/],
    ['a missing moment to use it', TIME, /\n {2}opens: .*/, '', /ask-for-a-time\.yml: [a-z-]+: opens/],
    ['a missing evidence grade', TIME, /\n {2}evidence: .*/, '', /ask-for-a-time\.yml: [a-z-]+: evidence/],
    [
      'a coverage number without quotes',
      TIME,
      /covers: .*/,
      'covers: [3.10]',
      /ask-for-a-time\.yml: [a-z-]+: covers/,
    ],
    ['a named line without a name', TIME, /named: .*/, 'named: Hello.', /named: has no \{partner\} in it/],
    ['no source', TIME, /sources: .*/, 'sources: []', /sources: names no source/],
    [
      'a source that does not exist',
      TIME,
      /sources: .*/,
      'sources: [rumour]',
      /source “rumour” does not exist/,
    ],
    [
      'a follow-up that does not exist',
      TIME,
      /yes: \[.*\]/,
      'yes: [no-such]',
      /next\.yes: follow-up “no-such” does not exist/,
    ],
    [
      'a follow-up to another reply',
      TIME,
      /yes: \[.*\]/,
      'yes: [no-need-to-explain]',
      /belongs to the reply “no”/,
    ],
    [
      'a reply that follows from another matter',
      TIME,
      /yes: \[.*\]/,
      'yes: [yes-to-a-time, yes-behind-you]',
      /follow-up “yes-behind-you” does not answer “a-time”/,
    ],
    [
      'replies of which none speaks of the matter',
      TIME,
      /next:[\s\S]*?\n {2}sources/,
      'next:\n    no: [no-tea]\n  sources',
      /ask-for-a-time\.yml: [a-z-]+: no follow-up speaks of “a-time”/,
    ],
    ['a line about nothing', TIME, /\n {2}matter: .*/, '', /ask-for-a-time\.yml: [a-z-]+: matter/],
    ['an ask without an answer to no', TIME, /\n {4}no: \[.*\]/, '', /ask-for-a-time\.yml: [a-z-]+: R12/],
    ['a question that says it is no ask', TIME, /ask: true/, 'ask: false', /says “ask: false”/],
    ['an id used twice', TIME, /id: .*/, 'id: what-comes-up-first', /what-comes-up-first: the id is taken/],
    [
      'an opener to say instead that does not exist',
      'en/avoid.yml',
      /sayInstead: \[.*\]/,
      'sayInstead: [nothing]',
      /avoid\.yml: [a-z-]+: sayInstead: opener “nothing”/,
    ],
    [
      'a checklist without questions',
      'en/checklists/after-a-no.yml',
      /items:[\s\S]*?\nsources/,
      'items: []\nsources',
      /after-a-no\.yml: after-a-no: items: has no questions/,
    ],
    ['a grade below B', 'resources.yml', /grade: [AB]/, 'grade: C', /resources\.yml: [a-z0-9-]+: grade/],
    ['a day that is none', 'resources.yml', /reviewBy: .*/, 'reviewBy: soon', /reviewBy: is not a date/],
    ['too few follow-ups', YES, /[\s\S]*/, '[]', /follow-ups for “yes”: 0 of at least 4/],
  ])('%s', async (_, file, from, to, complaint) => {
    await change(file, from, to);
    await expect(check()).rejects.toThrow(complaint);
  });

  it.each([
    ['R1', 'I would like to talk about us soon. '.repeat(7)],
    [
      'R2',
      'I would like to talk about us on some evening of this week that is calm for you and also calm for me?',
    ],
    ['R4', 'When would be a calm time this week?'],
    ['R5', 'You never talk with me. When would be a calm time?'],
    ['R6', 'You should talk with me. When would be a calm time?'],
    ['R7', 'Talk with me or I’m done with us. When would be a calm time?'],
    ['R8', 'You are a narcissist, and I see it now. When would be a calm time?'],
    ['R9', 'Everyone agrees with me that you need help. When would be a calm time?'],
    ['R10', 'I want you to come to {therapy} with me.'],
    ['R11', 'How do I sound to you? When shall we talk?'],
    ['R15', 'I want to be a better wife to you. When would be a calm time?'],
  ])('a line against %s', async (rule, line) => {
    await change(...say(line));
    await expect(check()).rejects.toThrow(new RegExp(`ask-for-a-time\\.yml: [a-z-]+: ${rule}: “`));
  });

  const long = `This sentence goes on${' and on'.repeat(10)}.`;
  it.each([
    ['what to do after a reply', 'en/follow-ups/yes.yml', /doNow:\n {4}- .*/, `doNow:\n    - ${long}`],
    ['a question of a checklist', 'en/checklists/after-a-no.yml', /text: .*/, `text: ${long}`],
    ['why something hurts', 'en/avoid.yml', /whyItHurts: .*/, `whyItHurts: ${long}`],
    ['a suggestion of the guide', 'en/guide/step-1.yml', /tryThis:\n {4}- .*/, `tryThis:\n    - ${long}`],
  ])('a long sentence in %s', async (_, file, from, to) => {
    await change(file, from, to);
    await expect(check()).rejects.toThrow(new RegExp(`${file}: [a-z-]+: R2: “This sentence goes on`));
  });

  it('a line to say in the guide that pressures', async () => {
    await change(
      'en/guide/step-1.yml',
      /tryThis:\n {4}- .*/,
      'tryThis:\n    - Try “You should come with me, and I mean it.”',
    );
    await expect(check()).rejects.toThrow(/guide-asking-exposes: R6: “You should/);
  });

  it('a deck that is hard to read', async () => {
    const hard = 'Institutional deliberation necessitates considerable organisational accommodation. ';
    await change(
      'en/guide/step-1.yml',
      /body: >-\n[\s\S]*?\n {2}tryThis/g,
      `body: >-\n    ${hard.repeat(12)}\n  tryThis`,
    );
    await change(
      'en/guide/step-5.yml',
      /body: >-\n[\s\S]*?\n {2}tryThis/g,
      `body: >-\n    ${hard.repeat(12)}\n  tryThis`,
    );
    await expect(check()).rejects.toThrow(/en: R3: the reading grade of the guide cards is/);
  });

  it('an idea that nothing covers any more', async () => {
    const nobody = {
      async remove(file: string) {
        await change(file, /'3\.10'/g, "'3.9'");
      },
    };
    const { execFileSync } = await import('node:child_process');
    const files = execFileSync('grep', ['-rl', "'3.10'", join(content, 'en')], { encoding: 'utf8' })
      .trim()
      .split('\n');
    for (const file of files) await nobody.remove(file.slice(content.length + 1));
    await expect(check()).rejects.toThrow('en: items that cover idea 3.10: 0 of at least 1');
  });

  it('a file that is no YAML', async () => {
    await change(TIME, /^/, '{ [ ');
    await expect(check()).rejects.toThrow(TIME);
  });

  it('a language without rules of its own', async () => {
    await expect(loadCheckedWords(content, 'xx')).rejects.toThrow(
      'xx: no rules of wording for this language',
    );
  });
});
