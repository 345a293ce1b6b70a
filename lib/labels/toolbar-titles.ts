import { i18n } from '#i18n';

/** Titles of the toolbar button by their ids; none of them reveals the subject. The first is the default. */
const TITLES: Record<string, () => string> = {
  name: () => i18n.t('extensionName'),
  notes: () => i18n.t('toolbarTitle.notes'),
  reader: () => i18n.t('toolbarTitle.reader'),
};

/** Returns the title of the toolbar button, or the product name for an id that this version does not know. */
export const toolbarTitle = (chosen: string): string => (TITLES[chosen] ?? TITLES.name!)();

/** Returns all titles as options of a choice. */
export const toolbarTitleOptions = () =>
  Object.entries(TITLES).map(([value, label]) => ({ value, label: label() }));
