import { i18n } from '#i18n';
import { inReadingOrder } from '@/lib/catalogue/reading-order';
import { mount, type ComponentProps } from 'svelte';
import { checklists, openers, safetyCard } from 'virtual:words/en';
import Shell from './Shell.svelte';

type ShellProps = ComponentProps<typeof Shell>;

/**
 * Draws the shell into the page's `#app` with the words of this language.
 * @param given what differs between popup and panel
 * @throws when the page has no `#app` or the words have no reflection checklist
 */
export function mountShell(given: Omit<ShellProps, 'openers' | 'checklist' | 'safetyCard'>): void {
  const target = document.querySelector('#app');
  const checklist = checklists.find(({ id }) => id === 'reflect-steps-4-6');
  if (!target || !checklist) throw new Error('Overture has no place to be drawn, or nothing to reflect on.');
  document.documentElement.dir = i18n.t('@@bidi_dir');
  document.documentElement.lang = i18n.t('@@ui_locale').replace('_', '-');
  mount(Shell, { target, props: { ...given, openers: inReadingOrder(openers), checklist, safetyCard } });
}
