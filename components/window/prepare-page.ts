import { i18n } from '#i18n';

/**
 * Sets the language of the page, which is that of its words whatever the browser's is, and its direction.
 * @returns the element in which the page is drawn
 * @throws when the page has no `#app`
 */
export function preparePage(): Element {
  const target = document.querySelector('#app');
  if (!target) throw new Error('The page has no #app.');
  document.documentElement.dir = i18n.t('@@bidi_dir');
  document.documentElement.lang = i18n.t('language');
  return target;
}
