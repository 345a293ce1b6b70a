import type { View } from '@/components/window/route';
import type { ViewProps } from '@/components/window/window-context';
import type { Component } from 'svelte';
import type { FeatureStates } from './feature-states';

/** Describes the component of one view. */
export type ViewComponent<V extends View> = Component<ViewProps<V, FeatureStates[V]>>;

/** Loads each view but the first when it is first shown, so that the popup opens at once. */
export const LOAD_VIEW: { [V in Exclude<View, 'openers'>]: () => Promise<{ default: ViewComponent<V> }> } = {
  next: () => import('@/components/next/NextView.svelte'),
  reflect: () => import('@/components/reflect/ReflectView.svelte'),
  notes: () => import('@/components/notes/NotesView.svelte'),
  learn: () => import('@/components/learn/LearnView.svelte'),
  places: () => import('@/components/places/PlacesView.svelte'),
  settings: () => import('@/components/settings/SettingsView.svelte'),
  export: () => import('@/components/export/ExportView.svelte'),
};
