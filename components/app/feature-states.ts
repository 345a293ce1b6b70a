import { ExportSelection } from '@/components/export/export-selection.svelte';
import { LearnViewState } from '@/components/learn/learn-view-state.svelte';
import { NextViewState } from '@/components/next/next-view-state.svelte';
import { NotesState } from '@/components/notes/notes-state.svelte';
import { OpenersState } from '@/components/openers/openers-state.svelte';
import { PlacesViewState } from '@/components/places/places-view-state.svelte';
import { ChecklistRuns } from '@/components/reflect/checklist-runs.svelte';
import { AutosavedForm } from '@/components/window/autosaved-form.svelte';
import type { FeatureState } from '@/components/window/feature-state';
import type { View } from '@/components/window/route';
import type { WindowContext } from '@/components/window/window-context';
import type { CoupleNames } from '@/lib/notebook/collections/couple-profile';

/** Maps each view to the type of its feature's state. */
export type FeatureStates = ReturnType<typeof createFeatureStates>;

/**
 * Creates the state of every feature, one per view. The compiler refuses a view without a state, and the app state locks
 * all of them, so this list is the only place where a feature has to be registered.
 */
export function createFeatureStates(context: WindowContext) {
  const { notebook, host } = context;
  return {
    openers: new OpenersState(notebook, host),
    next: new NextViewState(notebook),
    reflect: new ChecklistRuns(notebook),
    notes: new NotesState(context),
    learn: new LearnViewState(),
    places: new PlacesViewState(),
    settings: new AutosavedForm<CoupleNames>(notebook, (names) => notebook.profile.set(names)),
    export: new ExportSelection(notebook),
  } satisfies Record<View, FeatureState>;
}
