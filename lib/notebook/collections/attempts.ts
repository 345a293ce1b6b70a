import { TrashCollection } from './trash-collection';
import type { Attempt, Stored } from '../records/records';
import type { Writer } from './writer';

/**
 * What was said to the partner and what came back, newest first, without what lies in the bin. Whatever is written into
 * one takes it out of the bin: a window that still shows it must not write what vanishes after 30 days.
 */
export class Attempts extends TrashCollection<Attempt> {
  constructor(writer: Writer) {
    super(
      writer,
      'attempt',
      (memory) => memory.attempts,
      (memory) => memory.attemptBin,
    );
  }

  /** Keeps what was said and, as it becomes known, what came back. */
  async add(
    attempt: Pick<Attempt, 'words' | 'openerId' | 'reply' | 'line'> & { triedAt?: number },
  ): Promise<Stored<Attempt>> {
    const now = this.writer.now();
    const repliedAt = attempt.reply && now;
    return this.writer.add<Attempt>({ kind: 'attempt', triedAt: now, ...attempt, repliedAt, updatedAt: now });
  }

  /** Keeps what came back, as of now, or takes it back. Whether to wait is a question anew with another reply. */
  async noteReply(id: string, reply: Attempt['reply']): Promise<void> {
    await this.writer.change<Attempt>('attempt', id, ({ content }) => {
      if (content.reply === reply) return undefined;
      const now = this.writer.now();
      const replied = { reply, repliedAt: reply && now, holdLifted: undefined };
      return { ...content, ...replied, binnedAt: undefined, updatedAt: now };
    });
  }

  /** @param given the parts that changed; `undefined` takes a part away */
  async change(
    id: string,
    given: Partial<Pick<Attempt, 'triedAt' | 'repliedAt' | 'holdLifted' | 'line'>>,
  ): Promise<void> {
    await this.writer.change<Attempt>('attempt', id, ({ content }) => ({
      ...content,
      ...given,
      binnedAt: undefined,
      updatedAt: this.writer.now(),
    }));
  }
}
