import { Emitter, Readable } from '../session/readable.svelte';
import type { NotebookSession } from '../session/opened-notebook';
import type { QuestionText, Searchable } from './entries-of';
import type { NotebookIndex } from './notebook-index';
import type { Found } from './word-index';

/** Milliseconds of reading at a time while the index is being built, so that the page answers in between. */
const SLICE = 8;
/** More changes than this at once, as after a backup was taken in, are read in slices too. */
const AT_ONCE = 200;

/**
 * Finds what the person wrote, as they type. The index lives in memory alone: it is built when first asked for, follows
 * the notebook record by record, and is dropped the moment the notebook locks.
 */
export class NotebookSearch {
  readonly #opened: NotebookSession;
  readonly #emitter = new Emitter();
  readonly #ready: Readable<boolean>;
  #index: NotebookIndex | undefined;
  #building: Promise<void> | undefined;
  #questionText: QuestionText = () => undefined;
  #followed: readonly unknown[] = [];
  #stop: (() => void) | undefined;

  constructor(opened: NotebookSession) {
    this.#opened = opened;
    this.#ready = new Readable(
      this.#emitter,
      () => this.#index !== undefined && this.#building === undefined,
    );
  }

  /** Whether everything can be found. Readable. */
  get ready(): boolean {
    return this.#ready.current!;
  }

  /**
   * Builds the index, a slice at a time, unless it is there. Resolves when everything can be found, or when the
   * notebook was locked meanwhile.
   * @param questionText gives the words of the questions that answers belong to
   * @throws VaultLocked, or why the notebook cannot be opened
   */
  prepare(questionText: QuestionText): Promise<void> {
    this.#questionText = questionText;
    return this.#index && !this.#building ? Promise.resolve() : this.#read();
  }

  /** What the query finds, live; undefined while the index is not ready, and where the query has no words. */
  find(query: string): Found | undefined {
    if (!this.ready) return undefined;
    this.#follow();
    return this.#building ? undefined : this.#index?.find(query);
  }

  /** One reading at a time; who asks meanwhile waits for the same. */
  #read(): Promise<void> {
    if (this.#building) return this.#building;
    const building = this.#build().finally(() => {
      if (this.#building === building) this.#building = undefined;
      this.#emitter.ring();
    });
    return (this.#building = building);
  }

  async #build(): Promise<void> {
    // Only here, so that a window nobody searches in does not pay for it.
    const [{ NotebookIndex }] = await Promise.all([
      import('./notebook-index'),
      this.#opened.loaded('records'),
    ]);
    // Locked again in the meantime.
    if (!this.#opened.memory.has('records')) return;
    this.#stop ??= this.#opened.emitter.listen(() => this.#hear());
    const index = (this.#index ??= new NotebookIndex(this.#questionText));
    let paused = performance.now();
    for (let left = index.changed(this.#records()); left.length > 0; left = index.changed(this.#records())) {
      for (const record of left) {
        index.take(record);
        if (performance.now() - paused < SLICE) continue;
        // One after the other is the point: what waits in between is the person's.
        // oxlint-disable-next-line no-await-in-loop
        await new Promise((next) => setTimeout(next));
        if (this.#index !== index) return;
        paused = performance.now();
      }
    }
    index.keepOnly(this.#records());
  }

  #records(): readonly Searchable[] {
    const { notes, reflections, attempts } = this.#opened.memory;
    return [...notes, ...reflections, ...attempts];
  }

  /** Brings the index up to what the notebook is now, at once for a few changes. */
  #follow(): void {
    const { notes, reflections, attempts } = this.#opened.memory;
    // A change gives a new list, so the same lists mean that there is nothing to read.
    const now = [notes, reflections, attempts];
    if (!this.#index || now.every((list, at) => list === this.#followed[at])) return;
    const records = this.#records();
    const changed = this.#index.changed(records);
    if (changed.length > AT_ONCE) {
      void this.#read().catch(() => undefined);
      // Not while somebody is reading: Svelte forbids a change in the middle of one.
      queueMicrotask(() => this.#emitter.ring());
      return;
    }
    this.#followed = now;
    for (const record of changed) this.#index.take(record);
    this.#index.keepOnly(records);
  }

  #hear(): void {
    if (!this.#opened.memory.has('records')) this.#drop();
    this.#emitter.ring();
  }

  #drop(): void {
    this.#index = undefined;
    this.#building = undefined;
    this.#followed = [];
    this.#stop?.();
    this.#stop = undefined;
  }
}
