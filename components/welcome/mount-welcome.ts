import { preparePage } from '@/components/window/prepare-page';
import { inReadingOrder } from '@/lib/catalogue/reading-order';
import { mount, type ComponentProps } from 'svelte';
import { openers } from 'virtual:words/en/openers';
import { safetyCard } from 'virtual:words/en/safetyCard';
import WelcomePage from './WelcomePage.svelte';

/**
 * Draws the welcome page into the page's `#app` with the words of this language.
 * @throws when the page has no `#app`, or there are no openers to end at
 */
export function mountWelcome(given: Omit<ComponentProps<typeof WelcomePage>, 'opener' | 'safetyCard'>): void {
  const [opener] = inReadingOrder(openers);
  if (!opener) throw new Error('There is no opener.');
  mount(WelcomePage, { target: preparePage(), props: { ...given, opener, safetyCard } });
}
