import { ofKind } from '../records/of-kind';
import { compareAttempts, compareRuns } from '../records/record-order';
import type { Stored } from '../records/records';
import type { DocumentEntry } from './document';
import { documentAsMarkdown } from './document-as-markdown';
import {
  attemptEntry,
  checklistRunEntry,
  noteEntry,
  openerEntry,
  type DocumentLabels,
} from './document-entries';

/** The titles of the parts, in addition to the labels of every document. */
export interface NotebookDocumentLabels extends DocumentLabels {
  notes: string;
  reflections: string;
  attempts: string;
  openers: string;
}

/**
 * Returns notes, reflections, attempts and own openers as Markdown, newest first, to read and to print. It cannot be
 * imported again. Texts show as they were typed; trash, ticks and drafts are left out.
 */
export function notebookAsMarkdown(records: readonly Stored[], labels: NotebookDocumentLabels): string {
  const current = records.filter(({ content }) => !('binnedAt' in content) || content.binnedAt === undefined);
  const notes = newestFirst(ofKind(current, 'note'), ({ content }) => content.createdAt);
  const runs = ofKind(current, 'reflection').toSorted((a, b) => compareRuns(b, a));
  const attempts = ofKind(current, 'attempt').toSorted((a, b) => compareAttempts(b, a));
  const openers = newestFirst(ofKind(current, 'opener'), ({ content }) => content.createdAt);
  const part = (id: string, title: string, entries: DocumentEntry[]) => ({ id, title, entries });
  const parts = [
    part(
      'notes',
      labels.notes,
      notes.map((note) => noteEntry(note, labels)),
    ),
    part(
      'reflections',
      labels.reflections,
      runs.map((run) => ({
        ...checklistRunEntry(run, labels),
        title: labels.nameOf(run.content.checklistId),
      })),
    ),
    part(
      'attempts',
      labels.attempts,
      attempts.map((attempt) => attemptEntry(attempt, labels)),
    ),
    part(
      'openers',
      labels.openers,
      openers.map((opener) => openerEntry(opener, labels)),
    ),
  ];
  return documentAsMarkdown({ parts: parts.filter(({ entries }) => entries.length > 0) });
}

function newestFirst<T>(all: T[], timeOf: (one: T) => number): T[] {
  return all.toSorted((a, b) => timeOf(b) - timeOf(a));
}
