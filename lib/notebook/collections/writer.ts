import type { Change } from '../storage/changes';
import type { NotebookSession } from '../session/opened-notebook';
import type { Content, Stored } from '../records/records';
import { tableOf, type Table } from '../storage/sealed-row';

/** What records need from the world, so that tests can hold it still. */
export interface ClockAndIds {
  now(): number;
  newId(): string;
}

/** How records are added, changed and removed; knows none of their kinds. All of it rejects with what `commit` does. */
export class Writer {
  readonly opened: NotebookSession;
  readonly #world: ClockAndIds;

  constructor(opened: NotebookSession, world: ClockAndIds) {
    this.opened = opened;
    this.#world = world;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#world.now();
  }

  async add<C extends Content>(content: C): Promise<Stored<C>> {
    const { stored } = await this.opened.commit(async () => [{ id: this.#world.newId(), content }]);
    return stored[0] as Stored<C>;
  }

  /** Rewrites one record; `undefined`, from a missing record or from `next`, writes nothing. */
  async change<C extends Content>(
    kind: C['kind'],
    id: string,
    next: (stored: Stored<C>) => C | undefined,
  ): Promise<Stored<C> | undefined> {
    const { stored } = await this.opened.commit(async (read) => {
      const found = (await read(tableOf(kind), [id])).get(id) as Stored<C> | undefined;
      const content = found && next(found);
      return content ? [{ id, content }] : [];
    });
    return stored[0] as Stored<C> | undefined;
  }

  async remove(table: Table, id: string): Promise<void> {
    await this.opened.commit(async () => [{ id, table }]);
  }

  /** Rewrites the only record of its kind, whichever page made it; `next` giving nothing deletes it. */
  async changeOnly<C extends Content>(
    is: (content: Content) => content is C,
    next: (content: C | undefined) => C | undefined,
  ): Promise<void> {
    // Just locked, the memory is empty already, while what is on its way may still be written for a moment.
    if (this.opened.state.kind !== 'locked') await this.opened.loaded('desk');
    const known = [...this.opened.memory.all('desk')].find(({ content }) => is(content));
    await this.opened.commit(async (read): Promise<Change[]> => {
      // What this page knows is usually right and quick to check; otherwise the whole small table is read.
      const near = known && (await read('desk', [known.id])).get(known.id);
      const found = near ?? [...(await read('desk')).values()].find(({ content }) => is(content));
      const content = next(found?.content as C | undefined);
      if (content) return [{ id: found?.id ?? this.#world.newId(), content }];
      return found ? [{ id: found.id, table: 'desk' }] : [];
    });
  }
}
