import { i18n } from '#i18n';
import type { Host } from '@/components/window/host';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import BookOpen from '@lucide/svelte/icons/book-open';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Pencil from '@lucide/svelte/icons/pencil';

/** Lists the items of the navigation in their order; the settings are reached from the header. */
const NAV_ITEMS = [
  { view: 'openers', icon: MessageSquare, label: i18n.t('nav.openers'), inPopup: true },
  { view: 'next', icon: ArrowRight, label: i18n.t('nav.next'), inPopup: true },
  { view: 'reflect', icon: ListChecks, label: i18n.t('nav.reflect'), inPopup: true },
  { view: 'notes', icon: Pencil, label: i18n.t('nav.notes'), inPopup: true },
  { view: 'learn', icon: BookOpen, label: i18n.t('nav.learn'), inPopup: false },
] as const;

/** Returns the navigation items of one window: a popup leaves the views that need room to the panel it can open. */
export const navItemsFor = ({ openPanel }: Pick<Host, 'openPanel'>) =>
  NAV_ITEMS.filter(({ inPopup }) => inPopup || !openPanel);
