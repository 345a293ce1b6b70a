import type { Notebook } from '@/lib/notebook/notebook';
import { AutosavedField } from './autosaved-field.svelte';

/**
 * Saves the fields of one record while a person changes them in a form. Outlives the view of the form, so that changes
 * no store accepted are there again when the person comes back to it, also after a lock.
 */
export class AutosavedForm<Fields extends { [Name in keyof Fields]?: string }> {
  /** The pending changes as JSON; null stands for undefined, which JSON lacks and which clears a field. */
  readonly #json: AutosavedField;

  /** @param save resolves when these changes are stored */
  constructor(notebook: Notebook, save: (changes: Partial<Fields>) => Promise<unknown>) {
    this.#json = new AutosavedField(
      notebook,
      () => undefined,
      (json) => save(this.#parse(json)),
    );
  }

  /** The state of saving, for a `SaveStatus`. */
  get state() {
    return this.#json.state;
  }

  /** Whether changes are not on disk yet; see `AutosavedField.hasUnsaved`. */
  get hasUnsaved(): boolean {
    return this.#json.hasUnsaved;
  }

  /** The changes that are not on disk yet. Saved ones are left out, since another page may have changed them again. */
  get pendingChanges(): Partial<Fields> {
    return this.state === 'saving' || this.#json.failed ? this.#parse(this.#json.text) : {};
  }

  /** Changes some fields, and saves them soon together with the pending changes. */
  set(changes: Partial<Fields>): void {
    const pending = { ...this.pendingChanges, ...changes };
    this.#json.set(JSON.stringify(pending, (_, value) => value ?? null));
  }

  /** Saves pending changes at once. @returns whether all of them are stored */
  async flush(): Promise<boolean> {
    await this.#json.flush();
    return !this.#json.failed;
  }

  /** Saves or seals the pending changes when the notebook locks, and forgets them here. */
  lock(): void {
    this.#json.lock();
  }

  /** Brings back the sealed changes when the notebook is open again. */
  unlock(): Promise<void> {
    return this.#json.unlock();
  }

  #parse(json: string): Partial<Fields> {
    if (json === '') return {};
    const entries = Object.entries<string | null>(JSON.parse(json));
    return Object.fromEntries(entries.map(([name, value]) => [name, value ?? undefined])) as Partial<Fields>;
  }
}
