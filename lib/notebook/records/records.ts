import type { Answer, Reply, Stage } from '@/content/vocabulary';
import type { CalendarDay } from '@/lib/text/calendar-day';
import type { Lineage } from './lineage';

/** The source of a note, so that the note can lead back to it. */
export type About =
  | { kind: 'opener'; openerId: string }
  | { kind: 'question'; checklistId: string; questionId: string };

/** A private note. Lists show its first line where it has no title. */
export interface Note {
  kind: 'note';
  title?: string;
  text: string;
  about?: About;
  /** Milliseconds since 1970, as are all times here. */
  createdAt: number;
  updatedAt: number;
  /** Set while the note is in the trash; stored under this name since the first version. */
  binnedAt?: number;
  /** The days on which its time in the trash was found to be over; see `TrashCollection`. */
  dueOn?: string[];
}

/** The answer to one question of a checklist; either part may be missing. */
export interface Answered {
  answer?: Answer;
  line?: string;
}

/** One run through a checklist. */
export interface Reflection {
  kind: 'reflection';
  checklistId: string;
  /** The day on which the person began, wherever they were. */
  startedOn: CalendarDay;
  /** When it was begun, which orders the runs of one day. */
  startedAt: number;
  updatedAt: number;
  /** Answers by the id of the question. */
  answers: Record<string, Answered>;
  /** The id of the question that the person saw last, where the run continues. */
  at?: string;
  /** Set when the person said that this is all for now; they may go on answering. */
  finishedAt?: number;
  /** Set while the run is in the trash. */
  binnedAt?: number;
  /** The days on which its time in the trash was found to be over; see `TrashCollection`. */
  dueOn?: string[];
}

/** A message that the person sent or said to the partner, and the partner's reply. */
export interface Attempt {
  kind: 'attempt';
  words: string;
  /** The opener that the message was made of, if any. */
  openerId?: string;
  /** The day on which the person said it, as they gave it. */
  triedOn: CalendarDay;
  /** When it was noted, which orders the attempts of one day. */
  triedAt: number;
  updatedAt: number;
  reply?: Reply;
  /** The day of the reply, as the person gave it. */
  repliedOn?: CalendarDay;
  /** When the reply was noted, which orders the replies of one day. */
  repliedAt?: number;
  /** Set when the person read why waiting would be kinder, and decided against it. */
  holdLifted?: boolean;
  /** The person's own remark about the attempt. */
  line?: string;
  /** Set while the attempt is in the trash. */
  binnedAt?: number;
  /** The days on which its time in the trash was found to be over; see `TrashCollection`. */
  dueOn?: string[];
}

/** An opener written by the person. */
export interface OwnOpener {
  kind: 'opener';
  text: string;
  stage: Stage;
  createdAt: number;
  updatedAt: number;
}

/** The starred openers. A singleton: one record of this kind exists at most. */
export interface Favourites {
  kind: 'favourites';
  openerIds: string[];
}

/** The suggestions of the guide that the person tried. A singleton. */
export interface Ticks {
  kind: 'ticks';
  /** Ids of suggestions, see `lib/catalogue/suggestions.ts`. */
  triedIds: string[];
}

/** The couple's own names for people and things. A singleton. */
export interface Profile {
  kind: 'profile';
  partnerName?: string;
  /** Their word for couples therapy, such as "counselling". */
  therapyWord?: string;
  updatedAt: number;
}

/** The text of a field, before it becomes a record of its own. One per field. */
export interface Draft {
  kind: 'draft';
  /** The name of the field, such as `quick-note` or `edit-opener:<id>`. */
  field: string;
  text: string;
  updatedAt: number;
}

/** The content of a record, of any kind. */
export type Content = Note | Reflection | Attempt | OwnOpener | Favourites | Ticks | Profile | Draft;

/** A record as the pages use it: a random id, a revision that grows by one with each write, and its content. */
export interface Stored<C extends Content = Content> {
  id: string;
  revision: number;
  content: C;
  /** Tells which other versions this one was written over; missing where an Overture without lineages wrote it. */
  lineage?: Lineage;
}
