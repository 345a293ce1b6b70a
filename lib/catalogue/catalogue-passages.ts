import type { Opener, SearchWords } from '@/content/schema';
import { CONCERNS, type Concern } from '@/content/vocabulary';
import type { Passage } from '@/lib/search/phrase-index';
import type { CatalogueItem } from './catalogue-item';
import { phrasesOf } from './phrases';

/** How much a word says of an item: in a title, in a label, in a line to send, in a sentence about it, in a paragraph. */
const WEIGHTS = { title: 0.75, label: 0.6, line: 0.55, sentence: 0.35, paragraph: 0.25 };

/** Returns the texts of an item itself. @param describe returns the labels of an opener */
export function itemPassages(item: CatalogueItem, describe: (opener: Opener) => string): Passage[] {
  const passage = (text: string, kind: keyof typeof WEIGHTS): Passage => ({
    subject: item.key,
    text,
    weight: WEIGHTS[kind],
    phrase: kind === 'title' || kind === 'label',
  });
  switch (item.kind) {
    case 'opener':
      return [
        passage(item.opener.text, 'line'),
        passage(describe(item.opener), 'label'),
        passage(item.opener.honestyNote ?? '', 'sentence'),
      ];
    case 'follow-up':
      return [passage(item.followUp.text, 'line'), passage(item.followUp.goal, 'sentence')];
    case 'checklist':
      return [
        passage(item.checklist.title, 'title'),
        passage(item.checklist.intro, 'sentence'),
        ...item.checklist.items.map(({ text }) => passage(text, 'sentence')),
      ];
    case 'guide':
      return [
        passage(item.card.title, 'title'),
        passage(item.card.body, 'paragraph'),
        ...item.card.tryThis.map((text) => passage(text, 'paragraph')),
      ];
    case 'help':
      return [];
  }
}

/** What the words of a concern lead to below its own card. Fear leads to no line, and an ending may be feared or wanted. */
const BELOW_THE_CARD: Partial<Record<Concern, string>> = {
  affair: 'hesitation:after-an-affair',
  addiction: 'help',
  loss: 'help',
  low: 'stage:own-support',
};

/** Returns the phrases that people type, each with the subject it is about, as `subjectsOf` names them. */
export function typedPassages(words: SearchWords): Passage[] {
  const passages = (subject: string, lists: readonly string[]): Passage[] =>
    phrasesOf(lists).map((text) => ({ subject, text, weight: 1, phrase: true }));
  const grouped = (name: string, group: Readonly<Partial<Record<string, string[]>>>) =>
    Object.entries(group).flatMap(([key, lists = []]) => passages(`${name}:${key}`, lists));
  return [
    ...grouped('hesitation', words.hesitations),
    ...grouped('stage', words.stages),
    ...grouped('feeling', words.feelings),
    ...grouped('reply', words.replies),
    ...grouped('checklist-kind', words.checklists),
    ...grouped('step', words.steps),
    ...words.topics.flatMap(({ typed }, place) => passages(`topic:${place}`, typed)),
    ...passages('help', words.help),
    ...CONCERNS.flatMap((concern) => {
      const subject = BELOW_THE_CARD[concern];
      return subject ? passages(subject, words.concerns[concern] ?? []) : [];
    }),
  ];
}
