import { i18n } from '#i18n';
import { answerOptions } from '@/components/reflect/answer-labels';
import type { Checklist } from '@/content/schema';
import type { MarkdownWords } from '@/lib/notebook/backup/write-markdown';

/** The words around a person's own in a readable copy: titles, and what ids of questions and answers stand for. */
export function markdownWords(checklists: readonly Checklist[]): MarkdownWords {
  const names = new Map<string, string>([
    ...checklists.map(({ id, title }): [string, string] => [id, title]),
    ...checklists.flatMap(({ items }) => items.map(({ id, text }): [string, string] => [id, text])),
    ...answerOptions().map(({ value, label }): [string, string] => [value, label]),
  ]);
  return {
    notes: i18n.t('backup.notes'),
    reflections: i18n.t('backup.reflections'),
    attempts: i18n.t('backup.attempts'),
    openers: i18n.t('backup.openers'),
    nameOf: (id) => names.get(id) ?? id,
  };
}
