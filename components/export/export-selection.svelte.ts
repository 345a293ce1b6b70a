import { AutosavedField } from '@/components/window/autosaved-field.svelte';
import type { Choice, Exportable, Which } from '@/lib/notebook/export/export-choice';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Along } from '@/lib/windows/open-export';
import { SvelteSet } from 'svelte/reactivity';

/** Which of the records of one kind; nothing until the person chooses. */
export class WhichState implements Which {
  mode = $state<Which['mode']>('none');
  from = $state('');
  to = $state('');
  readonly ids = new SvelteSet<string>();

  /** Chooses these and no others. */
  only(ids: readonly string[]): void {
    this.mode = ids.length === 0 ? 'none' : 'some';
    this.ids.clear();
    for (const id of ids) this.ids.add(id);
  }

  set(ids: readonly string[], chosen: boolean): void {
    for (const id of ids)
      if (chosen) this.ids.add(id);
      else this.ids.delete(id);
  }
}

/** What the person chose to take with them in this window. Holds ids and days; the two texts are kept as drafts. */
export class ExportSelection implements Choice {
  readonly reflections = new WhichState();
  readonly notes = new WhichState();
  attempts = $state(false);
  /** Whether names stay as they were written. */
  withNames = $state(false);
  /** What the person wants to say first. */
  readonly ownWords: AutosavedField;
  /** Names to shorten, beside the partner's. */
  readonly names: AutosavedField;
  #came: Along | undefined;

  constructor(notebook: Notebook) {
    this.ownWords = AutosavedField.draft(notebook, 'take:first-words');
    this.names = AutosavedField.draft(notebook, 'take:names');
  }

  /**
   * Chooses what a link came with, in place of what was chosen before, and only once: what the person changes
   * afterwards counts.
   * @param all what there is to choose from
   */
  come(asked: Along, all: Exportable): void {
    if (asked === this.#came) return;
    this.#came = asked;
    const { noteId, checklistId } = asked;
    if (noteId === undefined && checklistId === undefined) return;
    this.attempts = false;
    this.notes.only(all.notes.filter(({ id }) => id === noteId).map(({ id }) => id));
    this.reflections.only(
      all.reflections.filter(({ content }) => content.checklistId === checklistId).map(({ id }) => id),
    );
  }

  /** The notebook was locked, by whichever page. */
  lock(): void {
    for (const text of [this.ownWords, this.names]) text.lock();
  }

  /** The notebook is open again. */
  async unlock(): Promise<void> {
    await Promise.all([this.ownWords, this.names].map((text) => text.unlock()));
  }
}
