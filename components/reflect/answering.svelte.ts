import { KeptText } from '@/components/shell/kept-text.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Answered } from '@/lib/notebook/records';

/**
 * What is given to one question, kept by itself. Lives beyond the card, so that what no store took is there again when
 * the person comes back to the question, also after a lock.
 */
export class Answering {
  /** The parts on their way, as JSON; null takes a part back, since JSON has no undefined. */
  readonly #kept: KeptText;

  /** @param keep resolves when the parts given are kept */
  constructor(notebook: Notebook, keep: (given: Partial<Answered>) => Promise<unknown>) {
    this.#kept = new KeptText(
      notebook,
      () => undefined,
      (text) => keep(fromText(text)),
    );
  }

  get state() {
    return this.#kept.state;
  }

  /** What is not on disk yet. What was kept is left out: another page may have changed it since. */
  get onItsWay(): Partial<Answered> {
    return this.state === 'saving' || this.state === 'failed' ? fromText(this.#kept.text) : {};
  }

  give(part: Partial<Answered>): void {
    const given = { ...this.onItsWay, ...part };
    this.#kept.type(JSON.stringify(given, (_, value) => value ?? null));
  }

  /** Saves at once what waits. @returns whether all of it is kept */
  async settle(): Promise<boolean> {
    await this.#kept.settle();
    return this.state !== 'failed';
  }

  lock(): void {
    this.#kept.lock();
  }

  unlock(): Promise<void> {
    return this.#kept.unlock();
  }
}

function fromText(text: string): Partial<Answered> {
  if (text === '') return {};
  const entries = Object.entries(JSON.parse(text) as Record<keyof Answered, string | null>);
  return Object.fromEntries(entries.map(([part, value]) => [part, value ?? undefined]));
}
