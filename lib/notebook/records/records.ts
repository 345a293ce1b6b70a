import type { Answer, Reply, Stage } from '@/content/vocabulary';

/** Where a note came from, so that it can lead back there. */
export type About =
  { kind: 'opener'; openerId: string } | { kind: 'question'; checklistId: string; questionId: string };

/** A private note. Without a title, its first line serves as one in lists. */
export interface Note {
  kind: 'note';
  title?: string;
  text: string;
  about?: About;
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
  /** The id of the question the person was last at, to come back to. */
  at?: string;
  /** Set when the person said that this was all for now; they may go on answering. */
  finishedAt?: number;
  /** Set while the sitting lies in the bin. */
  binnedAt?: number;
}

/** Words that were tried on the partner, and what came of it. */
export interface Attempt {
  kind: 'attempt';
  words: string;
  /** The opener the words came from, if any. */
  openerId?: string;
  triedAt: number;
  updatedAt: number;
  reply?: Reply;
  /** When the reply came, as far as the person said. */
  repliedAt?: number;
  /** The person read why waiting would be kinder, and decided not to. */
  holdLifted?: boolean;
  /** What the person noted about it. */
  line?: string;
  /** Set while the attempt lies in the bin. */
  binnedAt?: number;
}

/** An opener the person wrote. */
export interface OwnOpener {
  kind: 'opener';
  text: string;
  stage: Stage;
  createdAt: number;
  updatedAt: number;
}

/** The openers the person starred. One record of this kind exists at most. */
export interface Favourites {
  kind: 'favourites';
  openerIds: string[];
}

/** What the person tried of what the guide suggests. One record of this kind exists at most. */
export interface Ticks {
  kind: 'ticks';
  /** Ids of suggestions, see `lib/catalogue/suggestions.ts`. */
  triedIds: string[];
}

/** What the two call things. One record of this kind exists at most. */
export interface Profile {
  kind: 'profile';
  partnerName?: string;
  /** Their word for the thing itself, such as "counselling". */
  therapyWord?: string;
  updatedAt: number;
}

/** Text in a field that is not a record of its own yet. One per field. */
export interface Draft {
  kind: 'draft';
  /** Names the field, such as `quick-note` or `edit-opener:<id>`. */
  field: string;
  text: string;
  updatedAt: number;
}

export type Content = Note | Reflection | Attempt | OwnOpener | Favourites | Ticks | Profile | Draft;

/** A record as it is used: a random id, a revision that grows by one with each write, and what it says. */
export interface Stored<C extends Content = Content> {
  id: string;
  revision: number;
  content: C;
}
