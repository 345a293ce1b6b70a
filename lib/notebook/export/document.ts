import type { Answer } from '@/content/vocabulary';

/** One block of an entry. All texts are plain and keep their line breaks. */
export type Block =
  /** The person's own text. */
  | { kind: 'own'; text: string }
  /** A message to the partner. */
  | { kind: 'said'; text: string }
  /** A sentence of Overture's about the entry, such as the source of a note. */
  | { kind: 'remark'; text: string }
  /** A question with its answer: `mark` is the answer itself, `answer` its label. */
  | { kind: 'question'; question: string; mark?: Answer; answer?: string; line?: string };

/** One note, checklist run, attempt or opener. */
export interface DocumentEntry {
  id: string;
  /** The date of writing, in words. */
  when: string;
  title?: string;
  blocks: Block[];
}

/** Entries that belong together; on paper each part begins on a page of its own. */
export interface DocumentPart {
  id: string;
  title: string;
  entries: DocumentEntry[];
}

/** The first page: owner, date and table of contents. */
export interface FirstPage {
  title: string;
  date: string;
  whose: string;
  /** The person's own introduction; with it, the first page stands alone. */
  ownWords: { title: string; text: string } | undefined;
  inside: { title: string; lines: readonly string[] };
}

/** A person's notebook, or the chosen part of it, in reading order. */
export interface ReadableDocument {
  first?: FirstPage;
  parts: DocumentPart[];
}
