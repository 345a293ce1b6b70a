import type { Answer } from '@/content/vocabulary';

/** One piece of an entry. All texts are plain and keep their line breaks. */
export type Block =
  /** What the person wrote. */
  | { kind: 'own'; text: string }
  /** What they said to their partner. */
  | { kind: 'said'; text: string }
  /** A sentence of Overture's about the entry, such as where a note came from. */
  | { kind: 'remark'; text: string }
  /** A question with what was answered: `mark` is the answer itself, `answer` its words. */
  | { kind: 'question'; question: string; mark?: Answer; answer?: string; line?: string };

/** One note, sitting, attempt or opener. */
export interface Entry {
  id: string;
  /** When it was written, in words. */
  when: string;
  title?: string;
  blocks: Block[];
}

/** Entries that belong together; on paper each part begins on a page of its own. */
export interface Part {
  id: string;
  title: string;
  entries: Entry[];
}

/** What stands first: whose notes these are, from when, and what is inside. */
export interface FirstPage {
  title: string;
  date: string;
  whose: string;
  /** What the person wants to say first; with it, the first page stands alone. */
  ownWords: { title: string; text: string } | undefined;
  inside: { title: string; lines: readonly string[] };
}

/** A person's notebook, or what they chose of it, in the order in which it is read. */
export interface ReadableDocument {
  first?: FirstPage;
  parts: Part[];
}
