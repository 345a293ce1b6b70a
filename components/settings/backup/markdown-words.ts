import { i18n } from '#i18n';
import { answerOptions } from '@/components/reflect/answer-labels';
import { replyOptions } from '@/components/next/reply-labels';
import type { Checklist, GuideCard } from '@/content/schema';
import { suggestionsOf } from '@/lib/catalogue/suggestions';
import type { MarkdownWords } from '@/lib/notebook/backup/write-markdown';

/** The words around a person's own in a readable copy: titles, and what the ids in it stand for. */
export function markdownWords(
  checklists: readonly Checklist[],
  guideCards: readonly GuideCard[],
): MarkdownWords {
  const names = new Map<string, string>([
    ...checklists.map(({ id, title }): [string, string] => [id, title]),
    ...checklists.flatMap(({ items }) => items.map(({ id, text }): [string, string] => [id, text])),
    ...guideCards.flatMap(suggestionsOf).map(({ id, text }): [string, string] => [id, text]),
    ...replyOptions().map(({ value, label }): [string, string] => [value, label]),
    ...answerOptions().map(({ value, label }): [string, string] => [value, label]),
  ]);
  return {
    notes: i18n.t('backup.notes'),
    reflections: i18n.t('backup.reflections'),
    attempts: i18n.t('backup.attempts'),
    openers: i18n.t('backup.openers'),
    ticks: i18n.t('backup.ticks'),
    nameOf: (id) => names.get(id) ?? id,
  };
}
