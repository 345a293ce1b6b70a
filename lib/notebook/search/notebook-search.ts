import { yieldToPage } from '@/lib/concurrency/yield-to-page';
import { RECORDS } from '../records/table';
import { Emitter } from '../session/emitter';
import type { NotebookSession } from '../session/notebook-session';
import { Readable } from '../session/readable.svelte';
import type { SearchHits } from '@/lib/search/inverted-index';
import type { NotebookIndex } from './notebook-index';
import type { QuestionText, Searchable } from './search-entries';

/** Milliseconds of indexing at a time, so that the page responds in between. */
const SLICE = 8;
/** More changes than this at once, as after the import of a backup, are indexed in slices too. */
const MAX_AT_ONCE = 200;

/**
 * Searches what the person wrote, as they type. The index exists in memory alone: it is built when first asked for,
 * follows the notebook record by record, and is dropped the moment the notebook locks.
 */
export class NotebookSearch {
  readonly #session: NotebookSession;
  readonly #emitter = new Emitter();
  readonly #ready: Readable<boolean>;
  #index: NotebookIndex | undefined;
  #building: Promise<void> | undefined;
  #questionText: QuestionText = () => undefined;
  #indexedLists: readonly unknown[] = [];
  #stop: (() => void) | undefined;

  constructor(session: NotebookSession) {
    this.#session = session;
    this.#ready = new Readable(
      this.#emitter,
      () => this.#index !== undefined && this.#building === undefined,
    );
  }

  /** Whether everything can be found; live. */
  get ready(): boolean {
    return this.#ready.current!;
  }

  /**
   * Builds the index, a slice at a time, unless it exists. Resolves when everything can be found, or when the notebook
   * was locked meanwhile.
   * @param questionText returns the text of the questions that answers belong to
   * @throws VaultError 'locked', or the error for which the notebook cannot be opened
   */
  prepare(questionText: QuestionText): Promise<void> {
    this.#questionText = questionText;
    return this.#index && !this.#building ? Promise.resolve() : this.#update();
  }

  /** Searches for a query, live; undefined while the index is not ready, and where the query has no words. */
  find(query: string): SearchHits | undefined {
    if (!this.ready) return undefined;
    this.#follow();
    return this.#building ? undefined : this.#index?.find(query);
  }

  /** Updates the index, once at a time: whoever asks meanwhile waits for the same update. */
  #update(): Promise<void> {
    if (this.#building) return this.#building;
    const building = this.#build().finally(() => {
      if (this.#building === building) this.#building = undefined;
      this.#emitter.emit();
    });
    return (this.#building = building);
  }

  async #build(): Promise<void> {
    // Imported here, so that a window nobody searches in does not pay for it.
    const [{ NotebookIndex }] = await Promise.all([
      import('./notebook-index'),
      this.#session.ensureLoaded(RECORDS),
    ]);
    // Locked again in the meantime.
    if (!this.#session.cache.has(RECORDS)) return;
    this.#stop ??= this.#session.emitter.subscribe(() => this.#onChange());
    const index = (this.#index ??= new NotebookIndex(this.#questionText));
    let yieldedAt = performance.now();
    for (let left = index.changed(this.#records()); left.length > 0; left = index.changed(this.#records())) {
      for (const record of left) {
        index.put(record);
        if (performance.now() - yieldedAt < SLICE) continue;
        // One slice after the other, so that what waits in between gets its turn.
        // oxlint-disable-next-line no-await-in-loop
        await yieldToPage();
        if (this.#index !== index) return;
        yieldedAt = performance.now();
      }
    }
    index.retain(this.#records());
  }

  #records(): readonly Searchable[] {
    return this.#lists().flat();
  }

  #lists(): Searchable[][] {
    const { notes, reflections, attempts } = this.#session.cache.lists;
    return [notes.items, reflections.items, attempts.items];
  }

  /** Brings the index up to date, at once for a few changes. */
  #follow(): void {
    // A change gives a new list, so the same lists mean that there is nothing to index.
    const lists = this.#lists();
    if (!this.#index || lists.every((list, at) => list === this.#indexedLists[at])) return;
    const records = this.#records();
    const changed = this.#index.changed(records);
    if (changed.length > MAX_AT_ONCE) {
      void this.#update().catch(() => undefined);
      // Not while somebody is reading: Svelte forbids a change in the middle of one.
      queueMicrotask(() => this.#emitter.emit());
      return;
    }
    this.#indexedLists = lists;
    for (const record of changed) this.#index.put(record);
    this.#index.retain(records);
  }

  #onChange(): void {
    if (!this.#session.cache.has(RECORDS)) this.#drop();
    this.#emitter.emit();
  }

  #drop(): void {
    this.#index = undefined;
    this.#building = undefined;
    this.#indexedLists = [];
    this.#stop?.();
    this.#stop = undefined;
  }
}
