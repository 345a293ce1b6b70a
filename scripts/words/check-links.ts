import { REPLIES } from '../../content/vocabulary.ts';
import type { Words } from './check-shape.ts';

/** Describes a complaint about one item; the id leads to its file. */
export interface Complaint {
  id: string;
  message: string;
}

/** Checks that ids are unique, that every reference to another item is valid, and that every request has a follow-up for a no (R12). */
export function checkLinks(words: Words): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (id: string, message: string) => complaints.push({ id, message });

  const seen = new Set<string>();
  for (const { id } of everyItem(words)) {
    if (seen.has(id)) complain(id, 'the id is taken by another item');
    seen.add(id);
  }

  const sources = new Set(words.sources.map(({ id }) => id));
  for (const { id, sources: references } of itemsWithSources(words)) {
    for (const source of references)
      if (!sources.has(source)) complain(id, `source “${source}” does not exist`);
  }

  const replyOf = new Map(words.followUps.map(({ id, reply }) => [id, reply]));
  for (const { id, ask, text, next } of words.openers) {
    for (const reply of REPLIES) {
      for (const followUp of next[reply] ?? []) {
        if (!replyOf.has(followUp)) complain(id, `next.${reply}: follow-up “${followUp}” does not exist`);
        else if (replyOf.get(followUp) !== reply) {
          complain(
            id,
            `next.${reply}: follow-up “${followUp}” belongs to the reply “${replyOf.get(followUp)}”`,
          );
        }
      }
    }
    if (ask && !next.no?.length) complain(id, 'R12: asks for something but has no follow-up for a no');
    if (!ask && text.includes('?')) complain(id, 'asks a question but says “ask: false”');
  }

  const openers = new Set(words.openers.map(({ id }) => id));
  for (const { id, sayInstead } of words.avoids) {
    for (const opener of sayInstead)
      if (!openers.has(opener)) complain(id, `sayInstead: opener “${opener}” does not exist`);
  }
  return complaints;
}

function everyItem(words: Words): { id: string }[] {
  return [
    ...itemsWithSources(words),
    ...words.avoids,
    ...words.checklists.flatMap(({ items }) => items),
    ...words.resources,
    ...words.costFacts,
    ...words.sources,
  ];
}

function itemsWithSources(words: Words) {
  return [
    ...words.openers,
    ...words.followUps,
    ...words.checklists,
    ...words.guideCards,
    words.safetyCard,
    words.firstCallCard,
  ];
}
