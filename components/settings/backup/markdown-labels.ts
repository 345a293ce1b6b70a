import { i18n } from '#i18n';
import { answerOptions } from '@/lib/labels/answer-labels';
import type { Checklist } from '@/content/schema';
import type { Reply } from '@/content/vocabulary';
import { calendarDay } from '@/lib/text/calendar-day';
import type { NotebookDocumentLabels } from '@/lib/notebook/export/notebook-as-markdown';

const REPLIES: Record<Reply, () => string> = {
  yes: () => i18n.t('export.replies.yes'),
  maybe: () => i18n.t('export.replies.maybe'),
  no: () => i18n.t('export.replies.no'),
  silence: () => i18n.t('export.replies.silence'),
  'counter-offer': () => i18n.t('export.replies.counterOffer'),
  upset: () => i18n.t('export.replies.upset'),
};

/** Returns the labels of a Markdown copy: the headings, and the names for the ids of checklists and questions. */
export function markdownLabels(checklists: readonly Checklist[]): NotebookDocumentLabels {
  const names = new Map<string, string>([
    ...checklists.map(({ id, title }): [string, string] => [id, title]),
    ...checklists.flatMap(({ items }) => items.map(({ id, text }): [string, string] => [id, text])),
  ]);
  return {
    notes: i18n.t('backup.notes'),
    reflections: i18n.t('backup.reflections'),
    attempts: i18n.t('backup.attempts'),
    openers: i18n.t('backup.openers'),
    nameOf: (id) => names.get(id) ?? id,
    answer: (answer) => answerOptions().find(({ value }) => value === answer)?.label ?? answer,
    reply: (reply) => REPLIES[reply](),
    questionsOf: (checklistId) =>
      checklists.find(({ id }) => id === checklistId)?.items.map(({ id }) => id) ?? [],
    // As this computer has it, like everything that is shown.
    when: (dayOrTime) =>
      typeof dayOrTime === 'number'
        ? `${calendarDay(dayOrTime)} ${new Date(dayOrTime).toTimeString().slice(0, 5)}`
        : dayOrTime,
    about: (question) => i18n.t('export.about', [question]),
    own: (text) => text,
  };
}
