import { documentAsMarkdown } from '../export/document-as-markdown';
import type { Entry } from '../export/document';
import {
  attemptEntry,
  noteEntry,
  openerEntry,
  checklistRunEntry,
  type DocumentWords,
} from '../export/document-entries';
import { ofKind } from '../session/record-cache';
import type { Stored } from '../records/records';

/** The titles of the parts, beside what every document needs. */
export interface MarkdownWords extends DocumentWords {
  notes: string;
  reflections: string;
  attempts: string;
  openers: string;
}

/**
 * Notes, reflections, attempts and own openers as Markdown, newest first, to read and to print. It cannot be taken in
 * again. Texts show as they were typed; the bin, ticks and drafts are left out.
 */
export function writeMarkdown(records: readonly Stored[], words: MarkdownWords): string {
  const kept = records.filter(({ content }) => !('binnedAt' in content) || content.binnedAt === undefined);
  const notes = newest(ofKind(kept, 'note'), ({ content }) => content.createdAt);
  const sittings = newest(ofKind(kept, 'reflection'), ({ content }) => content.startedAt);
  const attempts = newest(ofKind(kept, 'attempt'), ({ content }) => content.triedAt);
  const openers = newest(ofKind(kept, 'opener'), ({ content }) => content.createdAt);
  const part = (id: string, title: string, entries: Entry[]) => ({ id, title, entries });
  return documentAsMarkdown({
    parts: [
      part(
        'notes',
        words.notes,
        notes.map((note) => noteEntry(note, words)),
      ),
      part(
        'reflections',
        words.reflections,
        sittings.map((sitting) => ({
          ...checklistRunEntry(sitting, words),
          title: words.nameOf(sitting.content.checklistId),
        })),
      ),
      part(
        'attempts',
        words.attempts,
        attempts.map((attempt) => attemptEntry(attempt, words)),
      ),
      part(
        'openers',
        words.openers,
        openers.map((opener) => openerEntry(opener, words)),
      ),
    ].filter(({ entries }) => entries.length > 0),
  });
}

function newest<T>(all: T[], timeOf: (one: T) => number): T[] {
  return all.toSorted((a, b) => timeOf(b) - timeOf(a));
}
