import type { Stage } from '@/content/vocabulary';
import type { About } from '@/lib/notebook/records/records';

/** Where in Overture a person is, or is led to by a link between views. */
export type Route =
  | { view: 'openers'; stage?: Stage; openerId?: string }
  /** With an attempt, that one lies open. */
  | { view: 'next'; attemptId?: string }
  /** All checklists; or one, at a question, in an earlier run, or as the picture of its answers over time. */
  | {
      view: 'reflect';
      checklistId?: string;
      questionId?: string;
      runId?: string;
      show?: 'all' | 'over-time';
    }
  /** One note, or a new one, about something if it came from there; otherwise the list. */
  | { view: 'notes'; noteId?: string; write?: { about?: About } }
  | { view: 'learn'; step?: number }
  | { view: 'settings' }
  /** A chosen part on paper or in a file; with a note or a checklist, that one is chosen already. */
  | { view: 'take'; noteId?: string; checklistId?: string };

export type View = Route['view'];
