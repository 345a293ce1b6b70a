import { i18n } from '#i18n';

/**
 * Tells the page its language and direction.
 * @returns where the page is drawn
 * @throws when the page has no `#app`
 */
export function preparePage(): Element {
  const target = document.querySelector('#app');
  if (!target) throw new Error('Overture has no place to be drawn.');
  document.documentElement.dir = i18n.t('@@bidi_dir');
  document.documentElement.lang = i18n.t('@@ui_locale').replace('_', '-');
  return target;
}
