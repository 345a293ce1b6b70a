import type { Notebook } from '@/lib/notebook/notebook';
import { AutosavedField } from './autosaved-field.svelte';

/**
 * The parts of one record that a person changes in a form, kept by themselves. Lives beyond the form, so that what no
 * store took is there again when the person comes back to it, also after a lock.
 */
export class AutosavedForm<Parts extends { [Name in keyof Parts]?: string }> {
  /** The parts on their way, as JSON; null takes a part back, since JSON has no undefined. */
  readonly #kept: AutosavedField;

  /** @param keep resolves when the parts given are kept */
  constructor(notebook: Notebook, keep: (given: Partial<Parts>) => Promise<unknown>) {
    this.#kept = new AutosavedField(
      notebook,
      () => undefined,
      (text) => keep(this.#read(text)),
    );
  }

  get state() {
    return this.#kept.state;
  }

  /** See `AutosavedField.unkept`. */
  get unkept(): boolean {
    return this.#kept.unkept;
  }

  /** What is not on disk yet. What was kept is left out: another page may have changed it since. */
  get onItsWay(): Partial<Parts> {
    return this.state === 'saving' || this.#kept.failed ? this.#read(this.#kept.text) : {};
  }

  give(part: Partial<Parts>): void {
    const given = { ...this.onItsWay, ...part };
    this.#kept.type(JSON.stringify(given, (_, value) => value ?? null));
  }

  /** Saves at once what waits. @returns whether all of it is kept */
  async settle(): Promise<boolean> {
    await this.#kept.settle();
    return !this.#kept.failed;
  }

  lock(): void {
    this.#kept.lock();
  }

  unlock(): Promise<void> {
    return this.#kept.unlock();
  }

  #read(text: string): Partial<Parts> {
    if (text === '') return {};
    const entries = Object.entries<string | null>(JSON.parse(text));
    return Object.fromEntries(entries.map(([part, value]) => [part, value ?? undefined])) as Partial<Parts>;
  }
}
