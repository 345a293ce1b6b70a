import { i18n } from '#i18n';
import { asDay } from '@/lib/labels/dates';
import { markdownWords } from '@/components/settings/backup/markdown-words';
import type { Checklist } from '@/content/schema';
import type { Exportable } from '@/lib/notebook/export/export-choice';
import { byChecklist, type ComposingWords } from '@/lib/notebook/export/compose-document';
import type { FirstPage } from '@/lib/notebook/export/document';

/** The words around what was chosen. They stay neutral: paper is found. @param own see `DocumentWords` */
export function exportWords(checklists: readonly Checklist[], own: (text: string) => string): ComposingWords {
  return { ...markdownWords(checklists), checklistIds: checklists.map(({ id }) => id), when: asDay, own };
}

/** The first page, or, where the person wrote nothing for it, the lines that stand above the first part. */
export function firstPage(
  chosen: Exportable,
  words: ComposingWords,
  ownWords: string,
  now: number,
): FirstPage {
  const { notes, attempts } = chosen;
  const text = words.own(ownWords);
  return {
    title: i18n.t('export.document.title'),
    date: asDay(now),
    whose: i18n.t('export.document.whose'),
    ownWords: text.trim() ? { title: i18n.t('export.document.first'), text } : undefined,
    inside: {
      title: i18n.t('export.document.inside'),
      lines: [
        ...byChecklist(chosen.reflections, words.checklistIds).map(([id, runs]) =>
          i18n.t('export.inside.runs', runs.length, [words.nameOf(id), String(runs.length)]),
        ),
        ...(notes.length > 0 ? [i18n.t('export.inside.notes', notes.length)] : []),
        ...(attempts.length > 0 ? [i18n.t('export.inside.attempts', attempts.length)] : []),
      ],
    },
  };
}
