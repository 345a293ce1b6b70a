import type { Attempt, Stored } from './records';
import { Shelf } from './shelf';
import type { Writer } from './writer';

/** What was said to the partner and what came back, newest first. */
export class Attempts extends Shelf<Stored<Attempt>[]> {
  constructor(writer: Writer) {
    super(writer, 'records', (memory) => memory.attempts);
  }

  /** Keeps what was said and, as it becomes known, what came back. */
  async add(attempt: Pick<Attempt, 'words' | 'openerId' | 'reply' | 'line'>): Promise<Stored<Attempt>> {
    const now = this.writer.now();
    return this.writer.add<Attempt>({ kind: 'attempt', ...attempt, triedAt: now, updatedAt: now });
  }

  async change(id: string, given: Partial<Pick<Attempt, 'reply' | 'line'>>): Promise<void> {
    await this.writer.change<Attempt>('attempt', id, ({ content }) => ({
      ...content,
      ...given,
      updatedAt: this.writer.now(),
    }));
  }

  async remove(id: string): Promise<void> {
    await this.writer.remove('records', id);
  }
}
