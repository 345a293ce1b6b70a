import type { Stored, Reflection } from '../records/records';
import type { Exportable } from './export-choice';
import type { Part } from './document';
import { attemptEntry, noteEntry, checklistRunEntry, type DocumentWords } from './document-entries';

/** The titles of the parts, beside what every document needs. */
export interface ComposingWords extends DocumentWords {
  notes: string;
  attempts: string;
  /** The ids of the checklists in the order of the deck. */
  checklistIds: readonly string[];
}

/** What was chosen as parts: one for each checklist, then the notes, then what was tried. Empty ones are left out. */
export function composeParts({ reflections, notes, attempts }: Exportable, words: ComposingWords): Part[] {
  const parts: Part[] = [
    ...byChecklist(reflections, words.checklistIds).map(([checklistId, sittings]) => ({
      id: `checklist-${checklistId}`,
      title: words.nameOf(checklistId),
      entries: sittings.map((sitting) => checklistRunEntry(sitting, words)),
    })),
    { id: 'notes', title: words.notes, entries: notes.map((note) => noteEntry(note, words)) },
    { id: 'attempts', title: words.attempts, entries: attempts.map((tried) => attemptEntry(tried, words)) },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

/** Sittings by their checklist, in the order of the deck; checklists it no longer has come last. */
export function byChecklist(
  reflections: readonly Stored<Reflection>[],
  order: readonly string[],
): [checklistId: string, sittings: Stored<Reflection>[]][] {
  const groups = Map.groupBy(reflections, ({ content }) => content.checklistId);
  const known = order.filter((id) => groups.has(id));
  const unknown = [...groups.keys()].filter((id) => !order.includes(id));
  return [...known, ...unknown].map((id) => [id, groups.get(id)!]);
}
