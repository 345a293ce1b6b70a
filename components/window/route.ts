import type { Reply, Stage } from '@/content/vocabulary';
import type { About } from '@/lib/notebook/records/records';

/** Describes what a window shows: a view, and where in it. Links between views are routes too. */
export type Route =
  | { view: 'openers'; stage?: Stage; openerId?: string }
  /** An attempt opens in the list; a reply shows what fits it, a follow-up first; `respond` asks what came back to the words inserted last. */
  | { view: 'next'; attemptId?: string; reply?: Reply; followUpId?: string; respond?: boolean }
  /**
   * The overview of all checklists; or one checklist, at a question, in an earlier run, or as its answers over time.
   * `show: 'all'` keeps a popup, which begins with one question, at the overview.
   */
  | {
      view: 'reflect';
      checklistId?: string;
      questionId?: string;
      runId?: string;
      show?: 'all' | 'over-time';
    }
  /** The list; or one note, or a new note, with its subject where the link came from one. */
  | { view: 'notes'; noteId?: string; write?: { about?: About } }
  /** A step opens, at one of its cards. */
  | { view: 'learn'; step?: number; cardId?: string }
  /** Places for couples, by country, what they cost and what to ask there. */
  | { view: 'places' }
  /** The settings, at one of their sections. */
  | { view: 'settings'; section?: string }
  /** The export on paper or to a file; a note or a checklist is selected already. */
  | { view: 'export'; noteId?: string; checklistId?: string };

/** Names a view. */
export type View = Route['view'];
