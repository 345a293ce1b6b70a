import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import { Sitting } from './sitting.svelte';

/** The sittings of this window, one a checklist. They outlive the view, so that a lock leads back to the same question. */
export class Sittings {
  readonly #notebook: Notebook;
  readonly #byChecklist = new Map<string, Sitting>();

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  of(checklist: Checklist): Sitting {
    let sitting = this.#byChecklist.get(checklist.id);
    if (!sitting) this.#byChecklist.set(checklist.id, (sitting = new Sitting(this.#notebook, checklist)));
    return sitting;
  }
}
