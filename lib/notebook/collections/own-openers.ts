import type { OwnOpener, Stored } from '../records/records';
import { Collection } from './collection';
import type { Writer } from './writer';

/** Openers the person wrote, newest first. */
export class OwnOpeners extends Collection<Stored<OwnOpener>[]> {
  constructor(writer: Writer) {
    super(writer, 'desk', (memory) => memory.ownOpeners);
  }

  async add(opener: Pick<OwnOpener, 'text' | 'stage'>): Promise<Stored<OwnOpener>> {
    const now = this.writer.now();
    return this.writer.add<OwnOpener>({ kind: 'opener', ...opener, createdAt: now, updatedAt: now });
  }

  async change(id: string, given: Partial<Pick<OwnOpener, 'text' | 'stage'>>): Promise<void> {
    await this.writer.change<OwnOpener>('opener', id, ({ content }) => ({
      ...content,
      ...given,
      updatedAt: this.writer.now(),
    }));
  }

  async remove(id: string): Promise<void> {
    await this.writer.remove('desk', id);
  }
}
