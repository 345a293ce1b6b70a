import { i18n } from '#i18n';

/** Titles that say nothing about the subject. The name comes first and is what a new Overture shows. */
const TITLES: Record<string, () => string> = {
  name: () => i18n.t('extensionName'),
  notes: () => i18n.t('toolbarTitle.notes'),
  reader: () => i18n.t('toolbarTitle.reader'),
};

/** What the toolbar button is called; the name where the choice is one that this version does not know. */
export const toolbarTitle = (chosen: string): string => (TITLES[chosen] ?? TITLES.name!)();

export const toolbarTitleOptions = () =>
  Object.entries(TITLES).map(([value, label]) => ({ value, label: label() }));
