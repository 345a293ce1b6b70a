import type { Stored, Reflection } from '../records/records';
import type { DocumentPart } from './document';
import { attemptEntry, checklistRunEntry, noteEntry, type DocumentLabels } from './document-entries';
import type { Exportable } from './export-choice';

/** The titles of the parts, in addition to the labels of every document. */
export interface ExportDocumentLabels extends DocumentLabels {
  notes: string;
  attempts: string;
  /** The ids of the checklists in the order of the deck. */
  checklistIds: readonly string[];
}

/** Composes the parts of a document: one for each checklist, then notes, then attempts. Empty parts are left out. */
export function composeParts(
  { reflections, notes, attempts }: Exportable,
  labels: ExportDocumentLabels,
): DocumentPart[] {
  const parts: DocumentPart[] = [
    ...groupByChecklist(reflections, labels.checklistIds).map(([checklistId, runs]) => ({
      id: `checklist-${checklistId}`,
      title: labels.nameOf(checklistId),
      entries: runs.map((run) => checklistRunEntry(run, labels)),
    })),
    { id: 'notes', title: labels.notes, entries: notes.map((note) => noteEntry(note, labels)) },
    {
      id: 'attempts',
      title: labels.attempts,
      entries: attempts.map((attempt) => attemptEntry(attempt, labels)),
    },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

/** Groups checklist runs by checklist, in the order of the deck; checklists it no longer has come last. */
export function groupByChecklist(
  reflections: readonly Stored<Reflection>[],
  order: readonly string[],
): [checklistId: string, runs: Stored<Reflection>[]][] {
  const groups = Map.groupBy(reflections, ({ content }) => content.checklistId);
  const known = order.filter((id) => groups.has(id));
  const unknown = [...groups.keys()].filter((id) => !order.includes(id));
  return [...known, ...unknown].map((id) => [id, groups.get(id)!]);
}
