import { preparePage } from '@/components/window/prepare-page';
import { inReadingOrder } from '@/lib/catalogue/reading-order';
import { mount, type ComponentProps } from 'svelte';
import { openers } from 'virtual:words/en/openers';
import { safetyCard } from 'virtual:words/en/safetyCard';
import WelcomePage from './WelcomePage.svelte';

/**
 * Mounts the welcome page in the page's `#app` with the first opener and the safety card of this language.
 * @throws when the page has no `#app`, or there are no openers to end with
 */
export function mountWelcome(
  options: Omit<ComponentProps<typeof WelcomePage>, 'opener' | 'safetyCard'>,
): void {
  const [opener] = inReadingOrder(openers);
  if (!opener) throw new Error('There is no opener.');
  mount(WelcomePage, { target: preparePage(), props: { ...options, opener, safetyCard } });
}
