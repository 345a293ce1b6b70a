import type { Answer } from '@/content/vocabulary';

/** A private note. The first line serves as its title in lists. */
export interface Note {
  kind: 'note';
  text: string;
  /** Milliseconds since 1970, as are all times here. */
  createdAt: number;
  updatedAt: number;
  /** Set while the note lies in the bin. */
  binnedAt?: number;
}

/** What was answered to one question; either part may be missing. */
export interface Answered {
  answer?: Answer;
  line?: string;
}

/** One sitting with a checklist. */
export interface Reflection {
  kind: 'reflection';
  checklistId: string;
  startedAt: number;
  updatedAt: number;
  /** By the id of the question. */
  answers: Record<string, Answered>;
}

/** The openers the person starred. One record of this kind exists at most. */
export interface Favourites {
  kind: 'favourites';
  openerIds: string[];
}

export type Content = Note | Reflection | Favourites;

/** A record as it is stored: a random id, a revision that grows by one with each write, and what it says. */
export interface Stored<C extends Content = Content> {
  id: string;
  revision: number;
  content: C;
}
