import type { OwnOpener, Stored } from '../records/records';
import { SINGLETONS } from '../records/table';
import { Collection, type CollectionContext } from './collection';

/** Keeps the openers written by the person, newest first. */
export class OwnOpeners extends Collection<Stored<OwnOpener>[]> {
  constructor(context: CollectionContext) {
    super(context, SINGLETONS, ({ lists }) => lists.ownOpeners.items);
  }

  /** Adds an opener. */
  async add(opener: Pick<OwnOpener, 'text' | 'stage'>): Promise<Stored<OwnOpener>> {
    const now = this.now();
    return this.addRecord<OwnOpener>({ kind: 'opener', ...opener, createdAt: now, updatedAt: now });
  }

  /** Changes the given parts of an opener. */
  async change(id: string, given: Partial<Pick<OwnOpener, 'text' | 'stage'>>): Promise<void> {
    await this.changeRecord<OwnOpener>('opener', id, ({ content }) => ({
      ...content,
      ...given,
      updatedAt: this.now(),
    }));
  }

  /** Deletes an opener for good. */
  async remove(id: string): Promise<void> {
    await this.removeRecord(SINGLETONS, id);
  }
}
