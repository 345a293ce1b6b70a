import type { FeatureState } from '@/components/window/feature-state';
import { AutosavedField } from '@/components/window/autosaved-field.svelte';
import type { ExportChoice, Exportable, RecordFilter } from '@/lib/notebook/export/export-choice';
import type { Notebook } from '@/lib/notebook/notebook';
import type { ExportRequest } from '@/lib/windows/open-export';
import { SvelteSet } from 'svelte/reactivity';

/** Holds the chosen records of one kind; none until the person chooses. */
export class RecordFilterState implements RecordFilter {
  mode = $state<RecordFilter['mode']>('none');
  from = $state('');
  to = $state('');
  readonly ids = new SvelteSet<string>();

  /** Chooses exactly these records. */
  selectOnly(ids: readonly string[]): void {
    this.mode = ids.length === 0 ? 'none' : 'some';
    this.ids.clear();
    for (const id of ids) this.ids.add(id);
  }

  /** Adds records to the chosen ones, or removes them. */
  set(ids: readonly string[], chosen: boolean): void {
    for (const id of ids)
      if (chosen) this.ids.add(id);
      else this.ids.delete(id);
  }
}

/** Holds what the person chose to export in this window. It contains ids and days only; its two texts are stored as drafts. */
export class ExportSelection implements ExportChoice, FeatureState {
  readonly reflections = new RecordFilterState();
  readonly notes = new RecordFilterState();
  attempts = $state(false);
  /** Whether names stay as they were written; otherwise they are shortened. */
  withNames = $state(false);
  /** The introduction, shown on the first page. */
  readonly introduction: AutosavedField;
  /** The names to shorten, in addition to the partner's. */
  readonly names: AutosavedField;
  #appliedRequest: ExportRequest | undefined;

  constructor(notebook: Notebook) {
    // The two names of drafts are stored in every notebook, so they stay those of the first version.
    this.introduction = AutosavedField.draft(notebook, 'take:first-words');
    this.names = AutosavedField.draft(notebook, 'take:names');
  }

  /**
   * Chooses the records of a request instead of those chosen before. Each request is applied once, so that the changes
   * the person makes afterwards stay.
   * @param all all records that can be exported
   */
  applyRequest(request: ExportRequest, all: Exportable): void {
    if (request === this.#appliedRequest) return;
    this.#appliedRequest = request;
    const { noteId, checklistId } = request;
    if (noteId === undefined && checklistId === undefined) return;
    this.attempts = false;
    this.notes.selectOnly(all.notes.filter(({ id }) => id === noteId).map(({ id }) => id));
    this.reflections.selectOnly(
      all.reflections.filter(({ content }) => content.checklistId === checklistId).map(({ id }) => id),
    );
  }

  /** Saves and seals the two texts at a lock, and forgets them here. */
  lock(): void {
    for (const field of [this.introduction, this.names]) field.lock();
  }

  /** Restores the two texts once the notebook is open again. */
  async unlock(): Promise<void> {
    await Promise.all([this.introduction, this.names].map((field) => field.unlock()));
  }
}
