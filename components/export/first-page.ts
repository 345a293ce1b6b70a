import { i18n } from '#i18n';
import { dayLabel } from '@/lib/labels/date-labels';
import { groupByChecklist, type ExportDocumentLabels } from '@/lib/notebook/export/compose-document';
import type { FirstPage } from '@/lib/notebook/export/document';
import type { Exportable } from '@/lib/notebook/export/export-choice';

/**
 * Composes the first page; without an introduction it is the lines above the first part.
 * @param now the date of the document, in milliseconds since 1970
 */
export function composeFirstPage(
  chosen: Exportable,
  labels: ExportDocumentLabels,
  introduction: string,
  now: number,
): FirstPage {
  const { notes, attempts } = chosen;
  const text = labels.own(introduction);
  return {
    title: i18n.t('export.document.title'),
    date: dayLabel(now),
    whose: i18n.t('export.document.whose'),
    ownWords: text.trim() ? { title: i18n.t('export.document.first'), text } : undefined,
    inside: {
      title: i18n.t('export.document.inside'),
      lines: [
        ...groupByChecklist(chosen.reflections, labels.checklistIds).map(([id, runs]) =>
          i18n.t('export.inside.runs', runs.length, [labels.nameOf(id), String(runs.length)]),
        ),
        ...(notes.length > 0 ? [i18n.t('export.inside.notes', notes.length)] : []),
        ...(attempts.length > 0 ? [i18n.t('export.inside.attempts', attempts.length)] : []),
      ],
    },
  };
}
