import { i18n } from '#i18n';
import BookOpen from '@lucide/svelte/icons/book-open';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Pencil from '@lucide/svelte/icons/pencil';
import type { Component } from 'svelte';
import type { Host } from '@/components/window/host';
import type { AppState } from './app-state.svelte';
import type { Route, View } from '@/components/window/route';

/** What every view is given. */
export interface ViewProps<V extends View = View> {
  app: AppState;
  route: Extract<Route, { view: V }>;
}

/** Views beyond the first are loaded when they are first asked for, so that the popup opens at once. */
export const LOAD: { [V in Exclude<View, 'openers'>]: () => Promise<{ default: Component<ViewProps<V>> }> } =
  {
    next: () => import('@/components/next/NextView.svelte'),
    reflect: () => import('@/components/reflect/ReflectRoom.svelte'),
    notes: () => import('@/components/notes/NotesRoom.svelte'),
    learn: () => import('@/components/learn/LearnView.svelte'),
    settings: () => import('@/components/settings/SettingsRoom.svelte'),
    take: () => import('@/components/export/ExportView.svelte'),
  };

/** The ways at the foot of the window, in their order; the settings have theirs in the header. */
export const NAV_ITEMS = [
  { view: 'openers', icon: MessageSquare, label: i18n.t('nav.openers'), inPopup: true },
  { view: 'next', icon: ArrowRight, label: i18n.t('nav.next'), inPopup: false },
  { view: 'reflect', icon: ListChecks, label: i18n.t('nav.reflect'), inPopup: true },
  { view: 'notes', icon: Pencil, label: i18n.t('nav.notes'), inPopup: true },
  { view: 'learn', icon: BookOpen, label: i18n.t('nav.learn'), inPopup: false },
] as const;

/** The ways of one window: a popup has a panel to open, and leaves to it what needs room. */
export const navItemsFor = ({ openPanel }: Pick<Host, 'openPanel'>) =>
  NAV_ITEMS.filter(({ inPopup }) => inPopup || !openPanel);
