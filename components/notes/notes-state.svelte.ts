import type { FeatureState } from '@/components/window/feature-state';
import type { WindowContext } from '@/components/window/window-context';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import { notesEventText } from './notes-event-text';
import { NotesViewState, type NotesEvent } from './notes-view-state.svelte';
import { SelectionImporter } from './selection-importer';
import { UnsavedDeltaBuffer } from './unsaved-delta-buffer.svelte';

/** Holds everything about notes that outlives a view: the open editor, the unsaved delta and the pending selections. */
export class NotesState implements FeatureState {
  readonly view: NotesViewState;
  readonly unsavedDelta: UnsavedDeltaBuffer;
  readonly selections: SelectionImporter;

  constructor(context: WindowContext) {
    const { notebook, host, toast } = context;
    const report = (event: NotesEvent) => toast.show({ tone: 'error', text: notesEventText(event) });
    this.view = new NotesViewState(notebook, report);
    this.unsavedDelta = new UnsavedDeltaBuffer(notebook, host.unsavedDeltas, () => report('too-long'));
    this.selections = new SelectionImporter(context);
  }

  lock(): void {
    this.view.lock();
  }

  /** The view restores the open note itself, once the list of notes has been read. */
  async unlock(): Promise<void> {
    return undefined;
  }

  follow(kind: NotebookState['kind']): void {
    this.unsavedDelta.follow(kind);
    this.selections.follow(kind);
  }
}
