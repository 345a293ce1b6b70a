import { dayLabel } from '@/lib/labels/date-labels';
import { markdownLabels } from '@/components/settings/backup/markdown-labels';
import type { Checklist } from '@/content/schema';
import type { ExportDocumentLabels } from '@/lib/notebook/export/compose-document';

/** Returns the labels of the document. They are neutral, since paper can be found. @param own see `DocumentLabels` */
export function exportDocumentLabels(
  checklists: readonly Checklist[],
  own: (text: string) => string,
): ExportDocumentLabels {
  return { ...markdownLabels(checklists), checklistIds: checklists.map(({ id }) => id), when: dayLabel, own };
}
