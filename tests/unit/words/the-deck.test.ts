import { join } from 'node:path';
import { parse } from 'yaml';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FEELINGS, HESITATIONS, OPENS, REPLIES, STAGES } from '@/content/vocabulary';
import { loadCheckedWords } from '@/scripts/words/load-checked-words';
import { loadIdeas } from '@/scripts/words/load-words';
import { MINIMUM_COUNTS } from '@/scripts/words/check-volume';
import { itemsByIdea } from '@/scripts/words/items-by-idea';
import { reviewDocument } from '@/scripts/words/review-document';

const content = join(process.cwd(), 'content');
const words = await loadCheckedWords(content, 'en');
const ideas = await loadIdeas(content);

describe('the English deck', () => {
  it('covers every one of the 75 ideas', () => {
    const table = [...itemsByIdea(words, Object.keys(ideas))];
    console.log(table.map(([idea, items]) => `${idea.padEnd(5)} ${items.join(', ')}`).join('\n'));
    expect(table).toHaveLength(75);
    expect(table.filter(([, items]) => items.length === 0)).toEqual([]);
  });

  it('has openers for every stage and worry, and follow-ups for every reply', () => {
    for (const stage of STAGES) {
      expect(words.openers.filter((opener) => opener.stage === stage).length).toBeGreaterThanOrEqual(
        MINIMUM_COUNTS.openersInStage,
      );
    }
    for (const hesitation of HESITATIONS) {
      const found = words.openers.filter(({ hesitations }) => hesitations.includes(hesitation));
      expect(found.length).toBeGreaterThanOrEqual(MINIMUM_COUNTS.openersForHesitation);
    }
    for (const reply of REPLIES) {
      const found = words.followUps.filter((followUp) => followUp.reply === reply);
      expect(found.length).toBeGreaterThanOrEqual(MINIMUM_COUNTS.followUpsForReply);
    }
  });

  it('keeps the reflection checklist at its centre, with steps 4 to 6 in it', () => {
    const reflect = words.checklists.find(({ id }) => id === 'reflect-steps-4-6')!;
    const steps = new Set(reflect.items.flatMap(({ covers }) => covers.map((idea) => idea[0])));
    expect([...steps]).toEqual(expect.arrayContaining(['4', '5', '6']));
    for (const { text } of reflect.items) expect(text.match(/\?/g)).toHaveLength(1);
  });

  it('waits as long after a reply as the brief says', () => {
    const holds = { maybe: 14, no: 30, silence: 3 } as Record<string, number | undefined>;
    for (const { id, reply, holdDays } of words.followUps) expect([id, holdDays]).toEqual([id, holds[reply]]);
  });

  it('ships no number of the weakest grade, and none that was left out on purpose', () => {
    const numbers = words.resources.map(({ phone }) => phone?.replaceAll(/\D/g, ''));
    for (const omitted of ['116123', '1745', '183', '0444552142']) expect(numbers).not.toContain(omitted);
    for (const { grade, seenOn, reviewBy } of words.resources) {
      expect(['A', 'B']).toContain(grade);
      expect(Date.parse(reviewBy) - Date.parse(seenOn)).toBe(90 * 24 * 3600 * 1000);
    }
  });

  it('never quotes a rate of success', async () => {
    const everything = JSON.stringify(words);
    expect(everything).not.toMatch(/\d+\s?(%|per ?cent)/);
  });

  it('keeps every review empty until somebody real fills it', () => {
    for (const item of [...words.openers, ...words.followUps, ...words.guideCards, words.safetyCard]) {
      expect(item.review).toEqual([]);
    }
  });
});

describe('the document for reviewers', () => {
  it('holds every line, its sources, its evidence and its missing review', async () => {
    const document = await reviewDocument('en');
    for (const { id, text } of [...words.openers, ...words.followUps]) {
      expect(document).toContain(`> ${text}`);
      expect(document).toContain(`\`${id}\``);
    }
    for (const { body } of words.guideCards) expect(document).toContain(body);
    for (const { phone } of words.resources) if (phone) expect(document).toContain(phone);
    expect(document).toContain('0 of');
    expect(document).toContain('**not reviewed**');
    expect(document).toContain('| 3.10 |');
  });
});

const camel = (id: string) => id.replace(/-(.)/g, (_, initial: string) => initial.toUpperCase());

it('every label of the vocabulary stands in the interface', async () => {
  const ui = parse(await readFile(join(content, 'ui', 'en.yml'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  expect(Object.keys(ui.stage!)).toEqual(STAGES.map(camel));
  expect(Object.keys(ui.hesitation!)).toEqual(HESITATIONS.map(camel));
  expect(Object.keys(ui.opens!)).toEqual(OPENS.map(camel));
  expect(Object.keys(ui.feeling!)).toEqual(FEELINGS.map(camel));
});

it('is written in American English throughout, as the interface is', async () => {
  const { searchWords: _, resources, costFacts, ...deck } = words;
  // Names and addresses of places stay as they are.
  const places = [...resources.map(({ what, cost }) => [what, cost]), ...costFacts.map(({ text }) => text)];
  const ui = parse(await readFile(join(content, 'ui', 'en.yml'), 'utf8')) as object;
  const british =
    /\b(?:counsell\w+|favourit\w+|colours?|behaviours?|organis\w+|realis\w+|apologis\w+|recognis\w+|afterwards|towards|sofa|mum|whilst|learnt|cancelled|programmes?|travelled|grey|cheques?|flatmates?)\b/gi;
  expect(everyText([deck, places, ui]).flatMap((text) => text.match(british) ?? [])).toEqual([]);
});

/** Returns every text in the values of an object, however deep, without its keys. */
function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(everyText) : [];
}
