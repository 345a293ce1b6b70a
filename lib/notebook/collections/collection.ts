import { Readable } from '../session/readable.svelte';
import type { NotebookSession } from '../session/notebook-session';
import type { RecordCache } from '../session/record-cache';
import type { Content, Stored } from '../records/records';
import { SINGLETONS, tableOf, type Table } from '../records/table';
import type { RecordChange } from '../storage/record-change';

/** The clock and the source of ids, which tests can control. */
export interface ClockAndIds {
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

/** The session, clock and ids that every collection of a notebook shares. */
export interface CollectionContext extends ClockAndIds {
  session: NotebookSession;
}

/**
 * Reads and writes the records of one kind: `current` follows the writes of every page, and each kind adds its own
 * methods. Every write rejects with the errors of `NotebookSession.commit`.
 */
export class Collection<T> extends Readable<T> {
  protected readonly session: NotebookSession;
  readonly #clockAndIds: ClockAndIds;

  /** @param select returns the value of this collection from the cache, once the table is loaded */
  constructor(context: CollectionContext, table: Table, select: (cache: RecordCache) => T) {
    const { session } = context;
    const read = () => {
      session.request(table);
      return session.cache.has(table) ? select(session.cache) : undefined;
    };
    super(session.emitter, read, () => session.error);
    this.session = session;
    this.#clockAndIds = context;
  }

  /** Returns the time, in milliseconds since 1970. */
  protected now(): number {
    return this.#clockAndIds.now();
  }

  /** Adds a record under a new id. */
  protected async addRecord<C extends Content>(content: C): Promise<Stored<C>> {
    const { stored } = await this.session.commit(async () => [{ id: this.#clockAndIds.newId(), content }]);
    return stored[0] as Stored<C>;
  }

  /** Rewrites one record; where it is missing, or `next` gives undefined, nothing is written. */
  protected async changeRecord<C extends Content>(
    kind: C['kind'],
    id: string,
    next: (stored: Stored<C>) => C | undefined,
  ): Promise<Stored<C> | undefined> {
    const { stored } = await this.session.commit(async (read) => {
      const found = (await read(tableOf(kind), [id])).get(id) as Stored<C> | undefined;
      const content = found && next(found);
      return content ? [{ id, content }] : [];
    });
    return stored[0] as Stored<C> | undefined;
  }

  /** Deletes a record for good. */
  protected async removeRecord(table: Table, id: string): Promise<void> {
    await this.session.commit(async () => [{ id, table }]);
  }

  /** Rewrites a singleton, whichever page made it, or makes it; where `next` gives undefined, it is deleted. */
  protected async changeSingleton<C extends Content>(
    is: (content: Content) => content is C,
    next: (content: C | undefined) => C | undefined,
  ): Promise<void> {
    // Right after a lock the cache is empty already, while a write under way may still be sealed for a moment.
    if (this.session.state.kind !== 'locked') await this.session.ensureLoaded(SINGLETONS);
    const cached = [...this.session.cache.all(SINGLETONS)].find(({ content }) => is(content));
    await this.session.commit(async (read): Promise<RecordChange[]> => {
      // The cached id is usually right and quick to check; otherwise the whole small table is read.
      const expected = cached && (await read(SINGLETONS, [cached.id])).get(cached.id);
      const found = expected ?? [...(await read(SINGLETONS)).values()].find(({ content }) => is(content));
      const content = next(found?.content as C | undefined);
      if (content) return [{ id: found?.id ?? this.#clockAndIds.newId(), content }];
      return found ? [{ id: found.id, table: SINGLETONS }] : [];
    });
  }
}
